import { describe, expect, it } from 'vitest';
import { buildDeck, type DeckSource } from '../browser/build-deck.ts';

// Each layout is a template that a project may replace: it receives what the layout is about, by name.
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>';

async function render(layout: string, template: string, body: string, files: DeckSource = {}) {
  const deck = await buildDeck({
    'outline.md': `---\nlang: en\n---\n## Headline\n\n${body}\n`,
    [`templates/layouts/${layout}.hbs`]: template,
    ...files,
  });
  deck.remove();
  return /<own>([\s\S]*)<\/own>/.exec(deck.text.index)?.[1];
}

describe("a project's own layout", () => {
  it('receives pictures with their credit', async () => {
    const template =
      '{{#> slide}}<own>{{#each pictures}}<i{{attributes}}>{{picture}}</i><b>{{credit}}</b>{{/each}}{{text}}</own>{{/slide}}';
    const shown = await render('image-half', template, '![Alt](a.svg "Photo: A. Name")\n\nWords.', {
      'a.svg': picture,
    });
    expect(shown).toMatch(
      /^<i class="picture"><img src="data:image\/svg\+xml;base64,[^"]+" alt="Alt"[^>]*><\/i><b>Photo: A. Name<\/b><p>Words.<\/p>$/,
    );
  });

  it('receives a quotation and who said it', async () => {
    const template = '{{#> slide}}<own>{{#each quotes}}{{quote}}|{{attribution}}{{/each}}</own>{{/slide}}';
    expect(await render('quote', template, '> So it is,\n> they say.\n> — Somebody')).toBe(
      '<p>So it is, they say.</p>|— Somebody',
    );
  });

  it('receives what stands before and after what it arranges', async () => {
    const template = '{{#> slide}}<own>{{lead}}|{{table}}|{{rest}}|{{text}}</own>{{/slide}}';
    const shown = await render('table', template, 'Before.\n\n| a |\n|---|\n| b |\n\nAfter.');
    expect(shown?.replace(/<div[\s\S]*<\/div>/, 'table')).toBe(
      '<p>Before.</p>|table|<p>After.</p>|<p>Before.</p><p>After.</p>',
    );
  });

  it.each([
    ['bullets', 'list', '- One.', /^<ul>/],
    ['code', 'code', '```js\nx\n```', /^<pre /],
    [
      'two-column',
      'columns',
      '::: columns\n::: column\na\n:::\n::: column\nb\n:::\n:::',
      /class="box columns"/,
    ],
    ['cards', 'cards', '::: case\na\n:::\n\n::: case\nb\n:::', /class="box case".*class="box case"/],
    ['counter-argument', 'counter', '::: counter\na\n:::', /class="box counter"/],
    ['so-what', 'soWhat', '::: so-what\na\n:::', /class="box so-what"/],
  ])('%s receives {{%s}}', async (layout, name, body, markup) => {
    const shown = await render(layout, `{{#> slide}}<own>{{${name}}}|{{text}}</own>{{/slide}}`, body);
    expect(shown).toMatch(markup);
    expect(shown).toMatch(/\|$/);
  });
});
