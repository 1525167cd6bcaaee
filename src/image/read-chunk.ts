export interface Chunk {
  readonly name: string;
  readonly length: number;
}

/** A chunk's four letters and its length: PNG names it behind the length, WebP before. */
export function readChunk(bytes: Uint8Array, at: number, format: 'png' | 'webp'): Chunk {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 8);
  const nameAt = format === 'png' ? at + 4 : at;
  return {
    name: String.fromCharCode(...bytes.subarray(nameAt, nameAt + 4)),
    length: format === 'png' ? view.getUint32(0) : view.getUint32(4, true),
  };
}
