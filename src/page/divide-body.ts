import type { DeckBlock, DeckChart, Layout, Slide } from '../deck/deck.ts';
import { isPicture } from '../deck/is-picture.ts';
import { isMainPart } from '../deck/main-parts.ts';
import { comparisonHtml } from './comparison-html.ts';
import { type Html, isEmptyHtml, joinHtml } from './html.ts';
import { type PictureView, viewPicture } from './picture-html.ts';
import { blocksHtml, type ProseContext, viewQuote } from './prose-html.ts';
import type { QuoteView } from './quote-html.ts';

/** A piece of a slide; plain '' where there is none, so that a template's `{{#if}}` can tell. */
export type Part = Html | '';

/** A slide's body: whole, and divided into what its layout is about and what else there is. */
export interface BodyParts extends Readonly<Record<MainName, Part>> {
  /** All of it, as it stands in the outline. */
  readonly body: Part;
  readonly quotes: readonly QuoteView[];
  readonly pictures: readonly PictureView[];
  /** What stands before the layout's own part, and after it. */
  readonly lead: Part;
  readonly rest: Part;
  /** Both. */
  readonly text: Part;
  /** The outline begins with a picture: it stands on the side where reading begins. */
  readonly pictureFirst: boolean;
}

type MainName = 'chart' | 'table' | 'list' | 'columns' | 'cards' | 'code' | 'counter' | 'soWhat';

/** Under which name a layout's template receives what it is about. */
const mainNames: Readonly<Partial<Record<Layout, MainName>>> = {
  bullets: 'list',
  'two-column': 'columns',
  comparison: 'columns',
  chart: 'chart',
  'chart-takeaways': 'chart',
  cards: 'cards',
  matrix: 'chart',
  timeline: 'chart',
  code: 'code',
  'counter-argument': 'counter',
  'so-what': 'soWhat',
  table: 'table',
};

export const noParts: BodyParts = {
  body: '',
  chart: '',
  table: '',
  list: '',
  columns: '',
  cards: '',
  code: '',
  counter: '',
  soWhat: '',
  quotes: [],
  pictures: [],
  lead: '',
  rest: '',
  text: '',
  pictureFirst: false,
};

export function divideBody(
  { layout, blocks }: Pick<Slide, 'layout' | 'blocks'>,
  prose: ProseContext,
): BodyParts {
  const isMain = (block: DeckBlock) => isMainPart(layout, block, kindOf);
  const render = (some: readonly DeckBlock[]): Part => partOf(blocksHtml(some, prose));
  const main = blocks.filter(isMain);
  const first = blocks.findIndex(isMain);
  const others = blocks.filter((block) => !isMain(block));
  const name = mainNames[layout];
  return {
    ...noParts,
    body: render(blocks),
    ...(name ? { [name]: partOf(mainHtml(layout, main, prose)) } : {}),
    quotes: main.flatMap((block) => (block.kind === 'quote' ? viewQuote(block, prose) : [])),
    pictures: main.flatMap((block) => (isPicture(block) ? viewPicture(block, prose) : [])),
    lead: render(first < 0 ? [] : blocks.slice(0, first)),
    rest: render((first < 0 ? blocks : blocks.slice(first)).filter((block) => !isMain(block))),
    text: render(others),
    pictureFirst: first === 0,
  };
}

function mainHtml(layout: Layout, main: readonly DeckBlock[], prose: ProseContext): Html {
  if (layout !== 'comparison') return blocksHtml(main, prose);
  return joinHtml(main.map((block) => (block.kind === 'box' ? comparisonHtml(block, prose) : '')));
}

function kindOf({ spec }: DeckChart): string {
  return spec.kind;
}

export function partOf(markup: Html): Part {
  return isEmptyHtml(markup) ? '' : markup;
}
