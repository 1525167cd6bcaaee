import {
  clampChroma,
  formatHex,
  interpolateWithPremultipliedAlpha,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

const toRgb = useMode(modeRgb);
const toOklch = useMode(modeOklch);
// What colours may be written in, and what those are converted by.
useMode(modeHsl);
useMode(modeHwb);
useMode(modeLab);
useMode(modeLch);
useMode(modeLrgb);
useMode(modeOklab);
useMode(modeXyz50);
useMode(modeXyz65);

/** Of red, green and blue from 0 to 1. */
export interface Colour {
  readonly mode: 'rgb';
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha?: number;
}

/** The spaces of `color-mix()` in which a mixture is a straight line. */
const spaces = { srgb: 'rgb', 'srgb-linear': 'lrgb', oklab: 'oklab', lab: 'lab' } as const;

/** A CSS colour → its parts; nothing where it is none, or depends on what only a page knows. */
export function readColour(text: string): Colour | undefined {
  const mix = /^color-mix\(\s*in\s+([a-z-]+)\s*,(.*)\)$/is.exec(text.trim());
  if (!mix) {
    const colour = parse(text.trim());
    return colour && toRgb(colour);
  }
  const space = Object.entries(spaces).find(([name]) => name === mix[1]?.toLowerCase())?.[1];
  const [first, second, ...others] = splitArguments(mix[2] ?? '').map(readPart);
  if (!space || !first || !second || others.length > 0) return undefined;
  const share = first.share ?? (second.share === undefined ? 0.5 : 1 - second.share);
  const rest = second.share ?? 1 - share;
  if (share + rest <= 0) return undefined;
  const mixed = toRgb(
    interpolateWithPremultipliedAlpha([first.colour, second.colour], space)(rest / (share + rest)),
  );
  return { ...mixed, alpha: (mixed.alpha ?? 1) * Math.min(1, share + rest) };
}

/** `#fff 20%` → a colour and its share. */
function readPart(text: string): { readonly colour: Colour; readonly share: number | undefined } | undefined {
  const [, before, rest = '', after] = /^(?:([\d.]+)%\s+)?(.*?)(?:\s+([\d.]+)%)?$/s.exec(text.trim()) ?? [];
  const colour = readColour(rest);
  const share = before ?? after;
  return colour && { colour, share: share === undefined ? undefined : Number(share) / 100 };
}

/** At commas outside brackets. */
function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts;
}

/** What is seen of a colour that lets another through. */
export function layOver(top: Colour, below: Colour): Colour {
  const { alpha = 1 } = top;
  const through = (part: 'r' | 'g' | 'b') => top[part] * alpha + below[part] * (1 - alpha);
  return { mode: 'rgb', r: through('r'), g: through('g'), b: through('b') };
}

/** As WCAG 2 counts it, from 1 to 21. */
export function contrastOf(a: Colour, b: Colour): number {
  return wcagContrast(a, b);
}

/** How finely lighter and darker colours are tried, of the way from black to white. */
const STEP = 0.01;

/** The colour of the same hue, lighter or darker, that is nearest to this one of those that pass. */
export function nearestColour(colour: Colour, passes: (hex: string) => boolean): string | undefined {
  const { l, ...hue } = toOklch(colour);
  for (let away = STEP; away <= 1; away += STEP) {
    for (const lightness of [l - away, l + away]) {
      if (lightness < 0 || lightness > 1) continue;
      const hex = formatHex(clampChroma({ ...hue, l: lightness, alpha: 1 }, 'oklch'));
      if (passes(hex)) return hex;
    }
  }
  return undefined;
}
