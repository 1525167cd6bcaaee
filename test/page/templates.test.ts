import Handlebars from 'handlebars';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Deck, layouts } from '../../src/deck/deck.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { noHtml } from '../../src/page/html.ts';
import { renderDeck } from '../../src/page/render-deck.ts';
import { renderHandout } from '../../src/page/render-handout.ts';
import { renderSlidesPage } from '../../src/page/render-slides-page.ts';
import { layoutTemplate } from '../../src/page/slide-view.ts';
import { build } from '../../src/pipeline.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import { stubTools } from '../stub-tools.ts';

// Handlebars reports an unknown name in {{x}}, but not in {{#if x}} or {{#each x}}: so each template's
// names are held against the view that it receives.
const kit = readKit(findPackageFolders(), undefined);
const views = new Map<string, object>();

beforeAll(async () => {
  const text = '---\ntitle: T\n---\n\n## One\n\nText.\n\nNote: said\n';
  const outline = createTextFile('outline.md', text);
  const files = {
    readText: () => ({ kind: 'found', content: outline }) as const,
    readBytes: () => ({ kind: 'missing' }) as const,
  };
  const only = {
    ...files,
    readText: (path: string) => (path === 'outline.md' ? files.readText() : ({ kind: 'missing' } as const)),
  };
  const built = await build({ outline: 'outline.md', files: only, kit }, { outputs: ['json'] }, stubTools);
  const deck = JSON.parse(String(built.files[0]?.content)) as Deck;
  const theme = parseTheme(
    'briefing',
    undefined,
    kit.templates,
    () => undefined,
    () => undefined,
  );
  if (!theme) throw new Error('no theme');
  const templates = {
    render(name: string, view: object) {
      views.set(name, view);
      return noHtml;
    },
  };
  const slides = deck.slides.map((slide) => ({ ...slide, notes: [], notesFootnotes: [] }));
  const parts = {
    theme,
    fonts: { ...theme.fonts, house: [] },
    templates,
    kit,
    images: new Map(),
    tools: stubTools,
    written: [outline],
    report: () => undefined,
  };
  await renderDeck({ ...deck, slides }, 'presenter', parts);
  await renderHandout({ ...deck, slides }, parts, { outputs: ['handout'] });
  await renderSlidesPage({ ...deck, slides }, parts, {});
});

describe('templates', () => {
  it.each(layouts)('the layout %s has a template', (layout) => {
    expect(kit.templates.has(layoutTemplate(layout))).toBe(true);
  });

  it.each([...kit.templates.keys()].filter((path) => path.endsWith('.hbs')))(
    '%s names only what it is given',
    (path) => {
      const view = viewOf(path);
      const text = kit.templates.get(path)?.text ?? '';
      expect(namesIn(Handlebars.parse(text)).filter((name) => !has(view, name))).toEqual([]);
    },
  );
});

/** What a template receives; a partial what its template does, or one of the slides in it. */
function viewOf(path: string): object | undefined {
  if (/^(?:layouts|partials)\/(?!handout-)/.test(path)) return views.get('layouts/title.hbs');
  if (!path.startsWith('partials/')) return views.get(path);
  const body = views.get('handout/body.hbs') as { readonly sheets: readonly object[] } | undefined;
  return /-(?:sheet|article|notes)\.hbs$/.test(path) ? body?.sheets[0] : body;
}

/** Paths that a template reads from its view, those inside {{#each}} left out: they are items'. */
function namesIn(program: hbs.AST.Program): string[] {
  const names: string[] = [];
  let inItems = 0;
  const visitor = new Handlebars.Visitor();
  visitor.PathExpression = (path) => {
    const known = ['if', 'each', 'unless', 'this'].includes(path.original) || path.data;
    if (!known && inItems === 0) names.push(path.original);
  };
  visitor.PartialStatement = () => undefined;
  visitor.PartialBlockStatement = (block) => visitor.accept(block.program);
  visitor.BlockStatement = (block) => {
    for (const param of block.params) visitor.accept(param);
    const items = (block.path as hbs.AST.PathExpression).original === 'each' ? 1 : 0;
    inItems += items;
    visitor.accept(block.program);
    inItems -= items;
    if (block.inverse) visitor.accept(block.inverse);
  };
  visitor.accept(program);
  return names;
}

function has(view: object | undefined, name: string): boolean {
  let value: unknown = view;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !(part in value)) return false;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return true;
}
