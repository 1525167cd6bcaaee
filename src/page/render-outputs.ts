import type { Deck } from '../deck/deck.ts';
import type { Image } from '../image/image.ts';
import type { Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { OutputKind } from '../project/output-kinds.ts';
import type { Project } from '../project/project.ts';
import type { Theme } from '../theme/theme.ts';
import { deckJson } from './deck-json.ts';
import { fitPictures } from './fit-pictures.ts';
import type { OutputFile } from './output-file.ts';
import { openPageFonts } from './page-fonts.ts';
import type { PageTools } from './page-tools.ts';
import { type PageParts, renderDeck } from './render-deck.ts';
import { createTemplates } from './templates.ts';

export interface RenderContext {
  readonly project: Project;
  readonly images: ReadonlyMap<string, Image>;
  readonly written: readonly TextFile[];
  readonly theme: Theme | undefined;
  readonly tools: PageTools;
  readonly report: Report;
}

/** The deck, for the public and for the speaker → the files asked for. */
export async function renderOutputs(
  decks: { readonly public: Deck | undefined; readonly speaker: Deck | undefined },
  outputs: readonly OutputKind[],
  { project, images, written, theme, tools, report }: RenderContext,
): Promise<OutputFile[]> {
  const open = decks.public;
  const json = open && outputs.includes('json') ? [deckJson(open)] : [];
  if (!theme) return json;
  const { kit } = project;
  const parts: PageParts = {
    theme,
    fonts: await openPageFonts(theme, tools.openFonts, report),
    templates: createTemplates(kit.templates, report),
    kit,
    images: await fitPictures(
      [decks.public, decks.speaker].filter((deck) => deck !== undefined),
      images,
      tools.fitImages,
    ),
    tools,
    written,
    report,
  };
  const pages = [
    ...(open && outputs.includes('html') ? [await renderDeck(open, 'public', parts)] : []),
    ...(decks.speaker ? [await renderDeck(decks.speaker, 'presenter', parts)] : []),
  ];
  return [...pages.filter((page) => !page.private), ...json, ...pages.filter((page) => page.private)];
}
