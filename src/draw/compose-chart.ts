import type { ChartLook } from '../chart/chart-look.ts';
import type { StandaloneChart } from '../chart/standalone-chart.ts';
import { spaceHan } from './space-han.ts';
import { escapeMarkup } from './svg/escape-markup.ts';
import { roundNumber } from './svg/round-number.ts';
import type { MeasureText } from './text-measurer.ts';
import { wrapName } from './wrap-name.ts';

const MARGIN = 40;
/** Between caption, drawing and what is below. */
const GAP = 20;
const LINE_HEIGHT = 1.4;
/** As large as on a slide, to the labels of the drawing. */
const SIZES = { caption: 0.86, title: 0.79, remark: 0.75, source: 0.61 } as const;
/** Where the packaged font is not installed: what systems have for Han, then whatever there is. */
const FALLBACKS = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** Drawings with caption, remarks and source as text about them → an SVG file. */
export function composeChart(chart: StandaloneChart, measure: MeasureText): string {
  const { id, size, language, look, alternative, description } = chart;
  const { colours, family, textSize } = look;
  const width = size.width + 2 * MARGIN;
  const texts: string[] = [];
  let y = MARGIN;
  const put = (text: string, { x = MARGIN, scale, weight = 400, fill }: Setting) => {
    const fontSize = textSize * scale;
    const room = width - MARGIN - x;
    // What separates stays with what it stands behind.
    const joined = spaceHan(text).replaceAll(' · ', '\u00A0· ');
    for (const line of wrapName(joined, room, (part) => measure(part, { size: fontSize, weight }))) {
      texts.push(textMarkup(line, { x, y: y + fontSize * 1.05, size: fontSize, weight, fill }));
      y += fontSize * LINE_HEIGHT;
    }
  };
  const number = { size: textSize * SIZES.caption, weight: 700 };
  if (chart.number !== '') {
    const at = { ...number, x: MARGIN, y: y + number.size * 1.05, fill: colours.text };
    texts.push(textMarkup(spaceHan(chart.number), at));
  }
  const behind = chart.number === '' ? 0 : measure(spaceHan(chart.number), number) + 0.5 * number.size;
  put(chart.caption, { x: MARGIN + behind, scale: SIZES.caption, fill: colours.muted });
  const top = y + GAP;
  y = top + size.height + GAP;
  for (const remark of chart.remarks) put(remark, { scale: SIZES.remark, fill: colours.muted });
  if (chart.sources.length > 0) y += GAP / 2;
  for (const source of chart.sources) put(source, { scale: SIZES.source, fill: colours.muted });
  const height = Math.ceil(y + MARGIN - GAP / 2);
  const drawings = chart.drawings.map(
    ({ markup, x, y: down, title, highlighted }) =>
      `<g transform="translate(${roundNumber(MARGIN + x)} ${roundNumber(top + down)})">${titleMarkup(title, highlighted, look)}${markup}</g>`,
  );
  const labels = description === '' ? `${id}.title` : `${id}.title ${id}.description`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escapeMarkup(language)}" xml:lang="${escapeMarkup(language)}" role="img" aria-labelledby="${labels}" font-family="${escapeMarkup(family.replaceAll('"', "'"))}, ${FALLBACKS}" style="text-autospace:no-autospace;text-spacing-trim:space-all">
<title id="${id}.title">${escapeMarkup(alternative)}</title>
${description === '' ? '' : `<desc id="${id}.description">${escapeMarkup(description)}</desc>\n`}<rect width="${width}" height="${height}" fill="${escapeMarkup(colours.ground)}"/>
${[...texts, ...drawings].join('\n')}
</svg>
`;
}

interface Setting {
  readonly x?: number;
  /** Of the labels' size. */
  readonly scale: number;
  readonly weight?: number;
  readonly fill: string;
}

/** Its room is part of the place that the drawing has. */
function titleMarkup(title: string, highlighted: boolean, { textSize, colours }: ChartLook): string {
  if (title === '') return '';
  const fill = highlighted ? colours.highlight : colours.text;
  const size = textSize * SIZES.title;
  return textMarkup(spaceHan(title), { x: 0, y: -size * 0.5, size, weight: highlighted ? 700 : 400, fill });
}

interface SetText {
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function textMarkup(text: string, { x, y, size, weight, fill }: SetText): string {
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  return `<text x="${roundNumber(x)}" y="${roundNumber(y)}" font-size="${roundNumber(size)}"${bold} fill="${escapeMarkup(fill)}">${escapeMarkup(text)}</text>`;
}
