import type { Tone } from '../../chart/bars-drawing.ts';
import type { Colour } from './bars-layout.ts';

/** A tone's colour, and that of what is written on it. */
export interface ToneColours {
  readonly fill: Colour;
  readonly ink: Colour;
}

const colours: Readonly<Record<Tone, ToneColours>> = {
  highlight: { fill: 'highlight', ink: 'onHighlight' },
  'grey-1': { fill: 'neutral', ink: 'onNeutral' },
  'grey-2': { fill: 'muted', ink: 'ground' },
  'grey-3': { fill: 'text', ink: 'ground' },
  pale: { fill: 'pale', ink: 'text' },
  'band-1': { fill: 'band1', ink: 'text' },
  'band-2': { fill: 'band2', ink: 'text' },
  'band-3': { fill: 'band3', ink: 'text' },
  1: { fill: 'series1', ink: 'onSeries1' },
  2: { fill: 'series2', ink: 'onSeries2' },
  3: { fill: 'series3', ink: 'onSeries3' },
  4: { fill: 'series4', ink: 'onSeries4' },
  5: { fill: 'series5', ink: 'onSeries5' },
  6: { fill: 'series6', ink: 'onSeries6' },
};

export function toneColours(tone: Tone): ToneColours {
  return colours[tone];
}
