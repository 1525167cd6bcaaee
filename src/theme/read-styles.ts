import type { Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import { checkCss } from './check-css.ts';

/** Files of `templates/styles/`, in the order in which their rules are read: what is special comes later. */
const styleSheets = [
  'sizes',
  'type',
  'lists',
  'figures',
  'tables',
  'boxes',
  'comparison',
  'passages',
  'charts',
  'matrix-timeline-argument',
  'cards-pictogram-waffle',
  'figure-details',
  'help-panel',
  'page-head',
  'furniture',
  'stage/stage',
  'stage/content',
  'stage/columns',
  'stage/comparison',
  'stage/cards',
  'stage/tables',
  'stage/charts',
  'stage/markup-charts',
  'stage/statement-quote-section',
  'stage/title',
  'stage/sources',
  'stage/passages',
  'stage/image',
  'stage/blank',
  'stage/fit',
  'stage/furniture',
  'stage/reveal',
  'stage/own-background',
  'stage/print',
  'stage/slides-page',
  'stage/speaker-copy',
  'reading/reading',
  'reading/print',
  'handout/page',
  'handout/cover',
  'handout/summary',
  'handout/sheets',
  'handout/article',
  'handout/parts',
  'reduced-motion',
  'forced-colours',
] as const;

/** The rules that all themes share. */
export function readStyles(templates: ReadonlyMap<string, TextFile>, report: Report): string {
  return styleSheets
    .map((name) => {
      const css = templates.get(`styles/${name}.css`);
      if (css) checkCss(css, report);
      return css?.text ?? '';
    })
    .join('\n');
}
