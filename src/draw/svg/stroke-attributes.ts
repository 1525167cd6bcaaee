import { type DrawingState, MITER_LIMIT } from './drawing-state.ts';
import { similarityOf } from './matrix.ts';
import { roundNumber } from './round-number.ts';

type Stroke = Pick<
  DrawingState,
  'matrix' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'miterLimit' | 'lineDash' | 'lineDashOffset'
>;

/** How a line runs, where it is not as SVG has it by itself. */
export function strokeAttributes(state: Stroke): string {
  const { scale } = similarityOf(state.matrix);
  const scaled = (length: number) => roundNumber(length * scale);
  const attributes = {
    'stroke-width': [scaled(state.lineWidth), '1'],
    'stroke-linecap': [state.lineCap, 'butt'],
    'stroke-linejoin': [state.lineJoin, 'miter'],
    'stroke-miterlimit': [roundNumber(state.miterLimit), String(MITER_LIMIT)],
    'stroke-dasharray': [state.lineDash.map(scaled).join(' '), ''],
    'stroke-dashoffset': [scaled(state.lineDashOffset), '0'],
  };
  return Object.entries(attributes)
    .filter(([, [value, otherwise]]) => value !== otherwise)
    .map(([name, [value]]) => ` ${name}="${value}"`)
    .join('');
}
