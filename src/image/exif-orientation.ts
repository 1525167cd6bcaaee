const ORIENTATION = 0x0112;

/** How a photograph is turned, from the segment that its camera wrote; nothing where that does not say. */
export function readOrientation(segment: Uint8Array): number | undefined {
  if (String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif') return undefined;
  const tiff = segment.subarray(10);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, little);
    const count = view.getUint16(directory, little);
    for (let index = 0; index < count; index++) {
      const entry = directory + 2 + 12 * index;
      if (view.getUint16(entry, little) !== ORIENTATION) continue;
      const value = view.getUint16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch (error) {
    // Offsets that lead out of the segment.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** A segment that says how the picture is turned, and nothing else; none where it is upright. */
export function exifSegment(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const text = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));
  const tiff = [
    ...text('MM\0*'),
    ...[0, 0, 0, 8, 0, 1],
    ...[ORIENTATION >> 8, ORIENTATION & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ];
  const body = [...text('Exif\0\0'), ...tiff];
  return [Uint8Array.of(0xff, 0xe1, 0, body.length + 2, ...body)];
}

/** Turned by a quarter: it is as wide as it was high. */
export function isTurned(orientation: number): boolean {
  return orientation >= 5;
}
