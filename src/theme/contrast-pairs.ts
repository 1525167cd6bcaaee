/** A colour that the styles set on another. */
export interface ContrastPair {
  readonly token: string;
  readonly on: string;
  readonly kind: 'text' | 'large text' | 'mark';
  /** It has no part on a slide with a background of its own. */
  readonly ownGroundOnly?: true;
}

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what has to be seen to understand a chart or to find the focus. */
export const leastContrast: Readonly<Record<ContrastPair['kind'], number>> = {
  text: 4.5,
  'large text': 3,
  mark: 3,
};

const series = ['1', '2', '3', '4', '5', '6'];

/** What the styles set on what; `colour-on-x` on `colour-x` besides, whatever a theme calls x. */
const pairs: readonly ContrastPair[] = [
  ...text('ground', ['text', 'heading', 'muted', 'accent', 'caution']),
  ...text('panel', ['text', 'heading', 'muted', 'accent', 'caution']),
  ...text('caution-panel', ['text', 'muted', 'caution']),
  ...text('tint', ['accent']),
  ...text('deep', ['on-deep-muted', 'on-deep-accent', 'on-deep-caution']),
  ...text('section', ['on-section-muted', 'on-section-accent']),
  ...['level-0', 'level-1', 'level-2'].flatMap((level) => text(level, ['text'])),
  { token: 'colour-muted', on: 'colour-hatch', kind: 'large text' },
  ...text('front', ['on-front-muted']).map(standingApart),
  ...text('notes', ['text']).map(standingApart),
  ...['keyword', 'string', 'number', 'title', 'comment'].map(
    (part): ContrastPair => ({ token: `code-${part}`, on: 'colour-panel', kind: 'text' }),
  ),
  ...['neutral', 'highlight', ...series].flatMap((name): ContrastPair[] => [
    { token: `chart-${name}`, on: 'colour-ground', kind: 'mark' },
    { token: `chart-on-${name}`, on: `chart-${name}`, kind: 'text' },
  ]),
  ...['pale', 'band-1', 'band-2', 'band-3'].map(
    (fill): ContrastPair => ({ token: 'colour-text', on: `chart-${fill}`, kind: 'text' }),
  ),
  ...['ground', 'panel', 'caution-panel'].map(
    (ground): ContrastPair => ({ token: 'colour-focus', on: `colour-${ground}`, kind: 'mark' }),
  ),
  { token: 'colour-on-deep-focus', on: 'colour-deep', kind: 'mark' },
  standingApart({ token: 'colour-on-front-focus', on: 'colour-front', kind: 'mark' }),
];

/** The pairs in which a theme's tokens meet. */
export function contrastPairs(names: Iterable<string>): readonly ContrastPair[] {
  const all = new Set(names);
  const named = [...all].flatMap((token): ContrastPair[] => {
    const on = token.replace(/^colour-on-/, 'colour-');
    if (on === token || !all.has(on)) return [];
    const pair: ContrastPair = { token, on, kind: 'text' };
    return [on === 'colour-front' ? standingApart(pair) : pair];
  });
  return [...pairs.filter(({ token, on }) => all.has(token) && all.has(on)), ...named];
}

function text(on: string, tokens: readonly string[]): ContrastPair[] {
  return tokens.map((token) => ({ token: `colour-${token}`, on: `colour-${on}`, kind: 'text' }));
}

function standingApart(pair: ContrastPair): ContrastPair {
  return { ...pair, ownGroundOnly: true };
}
