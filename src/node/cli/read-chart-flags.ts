import { type ChartFormat, chartFormats } from '../../page/export/choose-charts.ts';
import { suggestName } from '../../problem/nearest-name.ts';
import type { Variant } from '../../project/variant.ts';
import { EnvironmentError } from '../environment-error.ts';
import { parseFlags } from './options.ts';
import { readVariantFlags, variantFlags } from './variant-flags.ts';

/** `lectern chart`'s flags, checked. */
export interface ChartFlags {
  readonly deck: string;
  /** Numbers of figures, ids of charts or slides; none for all. */
  readonly names: readonly string[];
  readonly formats: readonly ChartFormat[];
  readonly scale: number;
  readonly out: string | undefined;
  readonly language: string | undefined;
  readonly variant: Variant;
  readonly strict: boolean | undefined;
}

export function readChartFlags(args: readonly string[], cwd: string): ChartFlags {
  const { values, positionals } = parseFlags(args, {
    to: { type: 'string' },
    scale: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
    ...variantFlags,
    strict: { type: 'boolean' },
  } as const);
  const [deck, ...names] = positionals;
  if (deck === undefined) {
    const hint = 'Write `lectern chart <deck>`, and behind it the number of a figure.';
    throw new EnvironmentError('usage', 'Whose charts? No deck is named.', { hint });
  }
  return {
    deck,
    names,
    formats: readFormats(values.to ?? 'svg'),
    scale: readScale(values.scale ?? '2'),
    out: values.out,
    language: values.lang,
    variant: readVariantFlags(values, cwd),
    strict: values.strict,
  };
}

function readFormats(list: string): ChartFormat[] {
  return list.split(',').map((written) => {
    const format = chartFormats.find((known) => known === written.trim());
    if (format) return format;
    const hint = suggestName(written, chartFormats) ?? `Formats: ${chartFormats.join(', ')}.`;
    throw new EnvironmentError('usage', `There is no format "${written.trim()}" for charts.`, { hint });
  });
}

const MOST = 8;

function readScale(written: string): number {
  const scale = /^\d+(\.\d+)?$/.test(written) ? Number(written) : 0;
  if (scale >= 0.5 && scale <= MOST) return scale;
  throw new EnvironmentError('usage', `"${written}" is no scale for PNG.`, {
    hint: `A number from 0.5 to ${MOST}: how many pixels for one of the stage's 1280 × 720.`,
  });
}
