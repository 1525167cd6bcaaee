import { describeFound } from '../../figure/describe-observation.ts';
import { magnitudeOf } from '../../figure/name-unit.ts';
import { wordsFor } from '../../language/words.ts';
import { alignTargets } from '../bars/align-targets.ts';
import { cellText } from '../bars/cell-text.ts';
import { checkBarCount } from '../bars/check-grid.ts';
import { describeGrid } from '../bars/describe-grid.ts';
import { findGridHighlights } from '../bars/find-grid-highlights.ts';
import { findMetricGrid } from '../bars/find-metric-grid.ts';
import { cellsOf, type GridRow, numberOf } from '../bars/grid.ts';
import { isFromZero } from '../bars/is-from-zero.ts';
import { planBarsDrawing } from '../bars/plan-bars-drawing.ts';
import { readBands } from '../bars/read-bands.ts';
import { firstValue, sortGrid } from '../bars/sort-grid.ts';
import { spanScale } from '../bars/span-scale.ts';
import type { BarPart, BarRow, KeyEntry } from '../bars-drawing.ts';
import type { ChartKind } from '../chart-kind.ts';
import { checkComparison } from '../check-comparison.ts';
import { drawnStatus } from '../drawn-status.ts';
import { explainMarks } from '../explain-marks.ts';
import { explainPeriods } from '../explain-periods.ts';

/** A value, what it was to be, and how good that is. */
export const bulletChart: ChartKind = {
  keys: ['metric', 'target', 'bands', 'entities', 'period', 'source', 'highlight', 'sort', 'axis', 'scale'],
  plan(block, context) {
    const { language } = context;
    const words = wordsFor(language);
    const zh = words.language === 'zh';
    const [metric, target] = [block.requiredWord('metric'), block.requiredWord('target')];
    if (!metric || !target || !isFromZero(block, context)) return undefined;
    const found = findMetricGrid([metric, target], block, context, [target]);
    const bands = readBands(block, found ? cellsOf(found) : [], context);
    if (!found || !bands) return undefined;
    const isSound =
      checkComparison(alignTargets(found), block.span, context) &&
      checkBarCount(found.rows.length, block.span, context);
    if (!isSound) return undefined;
    const highlighted = findGridHighlights(found, block, context);
    const grid = sortGrid(found, block, context, firstValue(found, highlighted));
    const values = [
      ...cellsOf(grid).flatMap((cell) => numberOf(cell) ?? []),
      ...bands.map(({ value }) => value),
    ];
    const magnitude = magnitudeOf([...values, ...(context.shared?.values ?? [])], language);
    const targets = new Set(grid.rows.map(({ cells }) => cells[1] && cellText(cells[1], magnitude, context)));
    const [common] = targets.size === 1 ? targets : [];
    const scale = spanScale(values, context);
    const grounds = bandParts(
      bands.map(({ value }) => value),
      scale.most,
    );
    const some = grid.rows.some(({ id }) => highlighted.has(id));
    const rows = grid.rows.map(({ id, label, cells: [actual, wanted] }: GridRow): BarRow => {
      const value = actual && numberOf(actual);
      const aim = wanted && numberOf(wanted);
      const stands = highlighted.has(id);
      const part = { from: 0, text: '' } as const;
      const parts: BarPart[] = [
        ...grounds,
        ...(actual && value !== undefined
          ? [
              {
                ...part,
                form: 'thin',
                to: value,
                tone: stands || !some ? 'highlight' : 'grey-2',
                status: drawnStatus([actual]),
              } as const,
            ]
          : []),
        ...(aim === undefined
          ? []
          : [{ ...part, form: 'tick', from: aim, to: aim, tone: 'grey-3', status: 'final' } as const]),
      ];
      const written = wanted && common === undefined ? cellText(wanted, magnitude, context) : '';
      const named = zh ? `（${words.target}${written}）` : ` (${words.target} ${written})`;
      const after = `${actual ? cellText(actual, magnitude, context) : ''}${written === '' ? '' : named}`;
      return { label, highlighted: stands, lanes: [{ parts, before: '', after, highlighted: stands }] };
    });
    const [actualName = '', targetName = ''] = grid.series.map(({ label }) => label);
    const gap = zh ? '' : ' ';
    const key: KeyEntry[] = [
      { label: actualName, tone: some ? 'grey-2' : 'highlight', form: 'thin' },
      {
        label: common === undefined ? targetName : `${targetName}${gap}${common}`,
        tone: 'grey-3',
        form: 'tick',
      },
      ...bands.map(
        ({ label, text, limit }, index): KeyEntry => ({
          label: `${label}${limit ? ' ' : ` ≤${gap}`}${text}`,
          tone: grounds[index]?.tone ?? 'band-3',
          form: 'band',
        }),
      ),
    ];
    return {
      drawing: planBarsDrawing({ scale, rows, key }, context),
      remarks: [
        ...explainMarks(cellsOf(grid), context),
        ...explainPeriods(
          cellsOf(grid).flatMap((cell) => describeFound(cell, context).facts),
          language,
        ),
      ],
      ...describeGrid(
        grid,
        {
          name: words.bullet,
          magnitude,
          references: bands.map(({ label, text, figure }) => ({ text: `${label} ${text}`, figure })),
        },
        context,
      ),
    };
  },
};

/** From dark to light; beyond the last limit the lightest. */
function bandParts(limits: readonly number[], most: number): BarPart[] {
  if (limits.length === 0) return [];
  const ends = [...limits, ...((limits.at(-1) ?? 0) < most ? [most] : [])];
  const tones =
    ends.length > 3
      ? (['band-1', 'band-2', 'band-3', 'pale'] as const)
      : (['band-1', 'band-2', 'band-3'] as const);
  return ends.map((to, index): BarPart => {
    const from = ends[index - 1] ?? 0;
    return { form: 'band', from, to, tone: tones[index] ?? 'pale', status: 'final', text: '' };
  });
}
