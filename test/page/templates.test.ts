import { join } from 'node:path';
import Handlebars from 'handlebars';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Deck, layouts } from '../../src/deck/deck.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { openProjectFiles } from '../../src/node/project-files.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { noHtml } from '../../src/page/html.ts';
import { renderDeck } from '../../src/page/render-deck.ts';
import { renderHandout } from '../../src/page/render-handout.ts';
import { renderSlidesPage } from '../../src/page/render-slides-page.ts';
import { layoutTemplate } from '../../src/page/slide-view.ts';
import { build } from '../../src/pipeline.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import { stubTools } from '../stub-tools.ts';

// Handlebars reports an unknown name in {{x}}, but not in {{#if x}} or {{#each x}}: so each template's
// names are held against the view that it receives.
const kit = readKit(findPackageFolders(), undefined);
const views = new Map<string, object>();

beforeAll(async () => {
  // A deck that has something of everything.
  const outline = 'slides/why-hangzhou/outline.zh.md';
  const files = openProjectFiles(join(import.meta.dirname, '../..'));
  const built = await build({ outline, files, kit }, { outputs: ['json'] }, stubTools);
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
    written: [],
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

interface HandoutBody {
  readonly sheets: readonly { readonly tables: readonly object[] }[];
  readonly sources: object;
  readonly method: object;
  readonly glossary: object;
  readonly decisions: object;
}

/** What a template receives; a partial what its template does, or one of the slides in it. */
function viewOf(path: string): object | undefined {
  if (/^(?:layouts|partials)\/(?!handout-)/.test(path)) return views.get('layouts/title.hbs');
  if (!path.startsWith('partials/')) return views.get(path);
  const body = views.get('handout/body.hbs') as HandoutBody;
  const [part = ''] = /(?<=handout-)[\w-]+(?=\.hbs)/.exec(path) ?? [];
  if (part === 'data-table') return body.sheets.flatMap(({ tables }) => tables)[0];
  if (part === 'sheet' || part === 'article' || part === 'notes') return body.sheets[0];
  const own = ['sources', 'method', 'glossary', 'decisions'] as const;
  const name = own.find((known) => known === part);
  return name === undefined ? body : body[name];
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
