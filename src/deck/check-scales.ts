import type { ChartSpec } from '../chart/chart-spec.ts';
import type { Drawing } from '../chart/drawing.ts';
import type { Waivers } from '../figure/waivers.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

export interface ScaledChart {
  readonly spec: ChartSpec;
  readonly span: Span;
}

/** Charts of one unit on one slide are compared by the eye, whether that is meant or not. */
export function checkScales(charts: readonly ScaledChart[], waivers: Waivers, report: Report): void {
  const first = new Map<string, ScaledChart>();
  for (const chart of charts) {
    const { unit, drawing } = chart.spec;
    const ends = endsOf(drawing);
    if (unit === undefined || !ends) continue;
    const known = first.get(unit);
    if (!known) {
      first.set(unit, chart);
      continue;
    }
    const others = endsOf(known.spec.drawing);
    if (!others || (ends[0] === others[0] && ends[1] === others[1]) || waivers.isWaived('scale-group'))
      continue;
    const hint = 'Write the same name under `scale:` in both, such as `scale: a`.';
    const message = 'Two charts of one unit on this slide have different scales.';
    report(createProblem('scale-group', chart.span, message, { hint }));
  }
}

function endsOf(drawing: Drawing): readonly [number, number] | undefined {
  switch (drawing.shape) {
    case 'bars':
      return [drawing.scale.least, drawing.scale.most];
    case 'lines':
      return [drawing.y.min, drawing.y.max];
    case 'panels':
      return drawing.panels[0] && endsOf(drawing.panels[0].drawing);
    default:
      return undefined;
  }
}
