import type { ChartSize } from '../../../src/chart/chart-size.ts';
import type { Box } from '../../../src/draw/box.ts';
import { contrastOf } from './contrast-of.ts';
import { findMissing } from './find-missing.ts';
import type { ExpectedLabels } from './label-kind.ts';
import type { MeasuredChart, MeasuredText } from './measured-chart.ts';

/** px that no eye sees. */
const TOLERANCE = 0.5;
/** Below this, a text is not read. */
const SMALLEST_TYPE = 12;

/** What is wrong with the labels of a chart, each in a sentence. */
export function findLabelFaults(
  { texts, marks }: MeasuredChart,
  expected: ExpectedLabels,
  size: ChartSize,
): string[] {
  const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
  const overlaps = texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(text.box, other.box) > TOLERANCE)
      .map((other) => `"${text.text}" and "${other.text}" overlap`),
  );
  const own = texts.flatMap((text) => [
    ...(isWithin(text.box, frame) ? [] : [`"${text.text}" goes beyond the chart: ${say(text.box)}`]),
    ...(text.clip && !isWithin(text.box, text.clip) ? [`"${text.text}" is clipped`] : []),
    ...(text.size < SMALLEST_TYPE ? [`"${text.text}" is set in ${text.size} px`] : []),
    ...(text.crossedBy.length > 0 ? [`a line goes through "${text.text}"`] : []),
  ]);
  const covered = texts.flatMap((text) =>
    marks.flatMap(({ box, fill }, index) =>
      fill === null || (text.haloed && index < text.above) ? [] : findCover(text, box, fill),
    ),
  );
  return [...findMissing(texts, expected), ...own, ...overlaps, ...new Set(covered)];
}

/** A text stands beside what is filled, or in it, and can be read there. */
function findCover({ text, box, colour, size }: MeasuredText, mark: Box, fill: string): string[] {
  if (overlap(box, mark) <= 1) return [];
  if (!isWithin(box, mark)) return [`"${text}" stands half on a mark`];
  const contrast = contrastOf(colour, fill);
  return contrast < (size >= 24 ? 3 : 4.5) ? [`"${text}" has a contrast of ${contrast.toFixed(1)}`] : [];
}

/** How far two boxes reach into each other, in the direction in which it is least. */
function overlap(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  );
}

function say({ left, right, top, bottom }: Box): string {
  return [left, top, right, bottom].map(Math.round).join(' ');
}
