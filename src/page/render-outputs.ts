import type { Deck } from '../deck/deck.ts';
import type { Image } from '../image/image.ts';
import type { HandoutForm } from '../outline/handout-form.ts';
import type { Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { OutputKind } from '../project/output-kinds.ts';
import type { Paper } from '../project/paper.ts';
import type { Project } from '../project/project.ts';
import type { Theme } from '../theme/theme.ts';
import { deckJson } from './deck-json.ts';
import { fitPictures } from './fit-pictures.ts';
import type { OutputFile } from './output-file.ts';
import { openPageFonts } from './page-fonts.ts';
import type { PageTools } from './page-tools.ts';
import type { PageParts } from './prepare-page.ts';
import type { PrintOrder } from './print-order.ts';
import { renderDeck } from './render-deck.ts';
import { renderHandout } from './render-handout.ts';
import { renderSlidesPage } from './render-slides-page.ts';
import type { Templates } from './templates.ts';

export interface RenderContext {
  readonly project: Project;
  readonly templates: Templates;
  readonly images: ReadonlyMap<string, Image>;
  readonly written: readonly TextFile[];
  readonly theme: Theme | undefined;
  readonly tools: PageTools;
  /** Told of a page to print before the next is rendered. */
  readonly announce: (order: PrintOrder) => void;
  readonly report: Report;
}

/** What is written, and how. */
export interface OutputOptions {
  readonly outputs: readonly OutputKind[];
  /** Wins over the front matter's. */
  readonly handout?: HandoutForm | undefined;
  /** Where the front matter has none, either. */
  readonly defaultHandout?: HandoutForm | undefined;
  readonly paper?: Paper | undefined;
  /** `slides.pdf` has a page for each step. */
  readonly steps?: boolean | undefined;
  /** Handout and PDFs are the speaker's copies. */
  readonly withNotes?: boolean | undefined;
}

/** Whether any output shows the deck as the public, or as the speaker sees it. */
export function needsDeck({ outputs, withNotes }: OutputOptions, audience: 'public' | 'speaker'): boolean {
  const onPaper = outputs.includes('handout') || outputs.includes('pdf');
  return audience === 'speaker'
    ? outputs.includes('presenter') || (onPaper && withNotes === true)
    : outputs.includes('html') || outputs.includes('json') || (onPaper && withNotes !== true);
}

export interface RenderedOutputs {
  readonly files: readonly OutputFile[];
  readonly prints: readonly PrintOrder[];
}

/** The deck, for the public and for the speaker → the files asked for. */
export async function renderOutputs(
  decks: { readonly public: Deck | undefined; readonly speaker: Deck | undefined },
  options: OutputOptions,
  { project, templates, images, written, theme, tools, announce, report }: RenderContext,
): Promise<RenderedOutputs> {
  const { outputs } = options;
  const open = decks.public;
  const json = open && outputs.includes('json') ? [deckJson(open)] : [];
  if (!theme) return { files: json, prints: [] };
  const { kit } = project;
  const parts: PageParts = {
    theme,
    fonts: await openPageFonts(theme, tools.openFonts, report),
    templates,
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
  const copy = options.withNotes ? decks.speaker : decks.public;
  const wantsPdf = outputs.includes('pdf');
  const handout =
    copy && (wantsPdf || outputs.includes('handout')) ? await renderHandout(copy, parts, options) : undefined;
  // It is printed twice, for the numbers of its pages.
  if (handout && wantsPdf) announce(handout.print);
  const slides = copy && wantsPdf ? await renderSlidesPage(copy, parts, options) : undefined;
  const pages = [
    ...(open && outputs.includes('html') ? [await renderDeck(open, 'public', parts)] : []),
    ...(handout && outputs.includes('handout') ? [handout.file] : []),
    ...(outputs.includes('presenter') && decks.speaker
      ? [await renderDeck(decks.speaker, 'presenter', parts)]
      : []),
  ];
  return {
    files: [...pages.filter((page) => !page.private), ...json, ...pages.filter((page) => page.private)],
    prints: [...(slides ? [slides] : []), ...(handout && wantsPdf ? [handout.print] : [])],
  };
}
