const instead: readonly (readonly [keys: RegExp, hint: string])[] = [
  [
    /^([xy]-?)?(axis-?)?(min|max|minimum|maximum|domain|begin-?at-?zero)$/,
    'Ends are chosen by the values: bars begin at zero, lines show where they begin.',
  ],
  [
    /^(axis-?2|[xy]-?2|second(ary)?-?(axis|metric)|right-?(axis|metric)|dual-?axis)$/,
    'Two scales in one plot can be made to say anything: `chart index`, or two charts.',
  ],
  [
    /^(log|log-?scale|logarithmic|scale-?type)$/,
    'Lengths on a logarithmic scale are no amounts: growth of unlike sizes is `chart index`.',
  ],
  [/^(3d|three-?d|depth|perspective|shadow)$/, 'Depth hides where a bar ends: lengths lie flat.'],
  [
    /^(trend(-?line)?|regression|smooth(ing)?|extrapolate|forecast)$/,
    'What comes after the last value is a record of its own: "status": "forecast" in the metrics file.',
  ],
  [/^(invert(ed)?|reversed?|flip(ped)?)$/, 'More is always further: turn the headline, not the axis.'],
  [/^(break|axis-?break|gap-?at)$/, 'A bar with a piece cut out has no length: show the difference itself.'],
];

/** For a key that other tools have, and that is left out on purpose: why, and what to write instead. */
export function hintForRefusedKey(key: string): string | undefined {
  return instead.find(([keys]) => keys.test(key.toLowerCase()))?.[1];
}
