import { figuresOf } from '../../chart/chart-spec.ts';
import type { DataNode } from '../../data/data-node.ts';
import { resolveFigure } from '../../figure/resolve-figure.ts';
import { createWaivers } from '../../figure/waivers.ts';
import { splitMasks } from '../../outline/masks.ts';
import type { EditionChart } from './edition-slide.ts';
import { figureKey, nameFigure } from './figure-key.ts';

/** What a chart shows, and what its words say: names by key, in the order of its table. */
export function chartFigures({ block, spec, slide, edition }: EditionChart): ReadonlyMap<string, string> {
  const { origin, entity } = slide.draft;
  const { settings } = edition.division.outline;
  const context = {
    metrics: origin.metrics,
    language: settings.lang,
    period: origin.outline.settings.period ?? settings.period,
    entity,
    // What is set aside has been checked where the chart was planned.
    waivers: { ...createWaivers([]), isWaived: () => true },
    report: () => undefined,
  };
  const inWords = textsOf(block.data).flatMap(({ text, span }) =>
    splitMasks(text, span, block.masks, () => undefined).flatMap((part) => {
      const figure = part.kind === 'figure' ? resolveFigure(part.figure, context) : undefined;
      return figure === undefined || typeof figure === 'string' ? [] : [figure];
    }),
  );
  return new Map([...figuresOf(spec), ...inWords].map((figure) => [figureKey(figure), nameFigure(figure)]));
}

function textsOf(node: DataNode): readonly Extract<DataNode, { kind: 'scalar' }>[] {
  if (node.kind === 'scalar') return [node];
  const nodes = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return nodes.flatMap(textsOf);
}
