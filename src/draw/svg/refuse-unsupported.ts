const methods = [
  'drawImage',
  'createPattern',
  'createConicGradient',
  'createImageData',
  'getImageData',
  'putImageData',
  'arcTo',
  'isPointInPath',
  'isPointInStroke',
  'drawFocusIfNeeded',
] as const;

/** With the one value that changes nothing. */
const properties = {
  shadowBlur: 0,
  shadowColor: 'rgba(0, 0, 0, 0)',
  shadowOffsetX: 0,
  shadowOffsetY: 0,
  filter: 'none',
  globalCompositeOperation: 'source-over',
  letterSpacing: '0px',
  wordSpacing: '0px',
  direction: 'ltr',
  fontVariantCaps: 'normal',
  fontStretch: 'normal',
} as const;

/** Gives a context all that it cannot record: each use throws and says what it was. */
export function refuseUnsupported(context: object): void {
  for (const name of methods)
    Object.defineProperty(context, name, {
      value: () => {
        throw unsupported(`${name}()`);
      },
    });
  for (const [name, neutral] of Object.entries(properties))
    Object.defineProperty(context, name, {
      get: () => neutral,
      set(value: unknown) {
        if (value !== neutral) throw unsupported(`${name} = ${String(value)}`);
      },
    });
}

export function unsupported(what: string): Error {
  return new Error(`SVG drawing: ${what} is not supported.`);
}
