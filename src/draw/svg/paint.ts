import { roundNumber } from './round-number.ts';

/** A colour as SVG writes it: how much of it covers what is below is an attribute of its own. */
export interface Paint {
  readonly colour: string;
  /** 0 … 1 */
  readonly opacity: number;
}

/** Any colour of CSS stays as it is written, `var(--x)` too; only its alpha is taken out where it is plain. */
export function readPaint(colour: string): Paint {
  if (colour === 'transparent') return { colour: 'none', opacity: 0 };
  const hex = /^#([\da-f]{6})([\da-f]{2})$/i.exec(colour);
  if (hex) return { colour: `#${hex[1]}`, opacity: Number.parseInt(hex[2] ?? '', 16) / 255 };
  const short = /^#([\da-f]{3})([\da-f])$/i.exec(colour);
  if (short) return { colour: `#${short[1]}`, opacity: Number.parseInt(short[2] ?? '', 16) / 15 };
  const rgba = /^rgba\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)[\s,/]+([\d.]+)\s*\)$/.exec(colour);
  if (rgba) return { colour: `rgb(${rgba.slice(1, 4).join()})`, opacity: Number(rgba[4]) };
  return { colour, opacity: 1 };
}

/** ` fill="…"` and, where it is not whole, ` fill-opacity="…"`. */
export function paintAttributes(name: 'fill' | 'stroke' | 'stop', { colour, opacity }: Paint): string {
  const colourName = name === 'stop' ? 'stop-color' : name;
  const part = opacity < 1 ? ` ${name}-opacity="${roundNumber(opacity)}"` : '';
  return ` ${colourName}="${colour}"${part}`;
}
