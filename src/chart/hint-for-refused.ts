const instead: readonly (readonly [names: RegExp, hint: string])[] = [
  [
    /^(pie|do(ugh)?nut|sunburst|treemap)$/,
    'Parts of a whole are read along a line: `chart share`, or `chart waffle`.',
  ],
  [
    /^(radar|spider|polar)$/,
    'Unlike things share no scale: `chart matrix`, or `chart dumbbell` for one measure.',
  ],
  [/3-?d/, 'Depth hides where a bar ends: lengths lie flat, in `chart bar`.'],
  [/^(gauge|speedometer)$/, 'A value against its target is `chart bullet`.'],
  [/^(column|columns|bars|histogram|hbar)$/, 'Write `chart bar`: names have room beside bars that lie.'],
  [
    /^(area|spline|lines|time-?series)$/,
    'Write `chart line`; shares of a whole are `chart bar` with `arrange: percent`.',
  ],
  [/^(stacked|stack|grouped)(-?bars?)?$/, 'Write `chart bar` with `arrange: stacked` or `arrange: grouped`.'],
  [
    /^(combo|mixed|dual-?axis|two-?axes)$/,
    'Two scales in one plot can be made to say anything: `chart index`, or two charts.',
  ],
  [/^(bubble|points?)$/, 'Write `chart scatter`: areas are read badly.'],
  [/^(bridge|cascade)$/, 'Write `chart waterfall`.'],
  [/^(table|heatmap|heat-table)$/, 'Write `chart matrix`, or a Markdown table.'],
  [/^(word-?cloud|sankey|mekko|marimekko|funnel)$/, 'It is not offered: bars of the values say more.'],
];

/** For a chart that is not drawn on purpose, or goes by another name: what to take instead. */
export function hintForRefused(name: string): string | undefined {
  return instead.find(([names]) => names.test(name.toLowerCase()))?.[1];
}
