import type { DataScalar } from '../data/data-node.ts';
import type { ChartBlock } from '../outline/outline.ts';

/** The name under a chart's `scale:`, which it shares with the others of that name. */
export function scaleNameOf({ data }: ChartBlock): DataScalar | undefined {
  const value = data.kind === 'map' ? data.entries.find(({ key }) => key === 'scale')?.value : undefined;
  return value?.kind === 'scalar' ? value : undefined;
}
