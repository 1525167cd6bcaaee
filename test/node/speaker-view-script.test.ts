import { describe, expect, it } from 'vitest';
import { findSpeakerViewScript } from '../../src/make/speaker-view-script.ts';

describe('findSpeakerViewScript', () => {
  it.each([
    ['double quotes', String.raw`w.document.write("<p>\n<script>\n\"a\"<\/script>")`, '\n"a"'],
    ['single quotes', String.raw`w.document.write('<script>\'a\'<\/script>');f("x")`, "'a'"],
    ['a template', 'w.document.write(`\\x3C!-- $ -->\n<script>\n$\\{a}<\\/script>`)', '\n$\x7Ba}'],
  ])('reads the script as the browser will see it, in %s', (_, bundle, script) => {
    expect(findSpeakerViewScript(`f();${bundle};g.document.write("<p>")`)).toBe(script);
  });

  it.each([
    ['none', 'w.document.write("<p>")', 'found 0'],
    ['a text that is made at run time', 'w.document.write(`<script>$\x7Ba}</script>`)', 'found 0'],
    ['two', 'w.document.write("<script>1</script><script>2</script>")', 'found 2'],
    ['one with attributes', 'w.document.write("<script src=x></script>")', 'found 1'],
    ['one that HTML would change', String.raw`w.document.write("<script>\r\n</script>")`, 'carriage returns'],
  ])('refuses a bundle that holds %s', (_, bundle, message) => {
    expect(() => findSpeakerViewScript(bundle)).toThrow(message);
  });
});
