import { exifSegment, readOrientation } from './exif-orientation.ts';
import { joinBytes } from './join-bytes.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;

export interface JpegParts {
  /** Without what is said of the picture, and with how it is turned. */
  readonly bytes: Uint8Array;
  /** As in EXIF: 1 is upright. */
  readonly orientation: number;
  /** The segments of its colour profile. */
  readonly profile: readonly Uint8Array[];
}

/**
 * Takes place, time, camera and author out of a photograph, and whatever follows it in the file (cameras
 * append films and second pictures). Kept: how it is turned, and its colours.
 */
export function dropJpegMetadata(bytes: Uint8Array): JpegParts {
  const kept: Uint8Array[] = [];
  const profile: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN || marker === END) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const segment = bytes.subarray(at, at + 2 + length);
    at += 2 + length;
    if (marker === APP1) orientation = readOrientation(segment) ?? orientation;
    if (isProfile(marker, segment)) profile.push(segment);
    if (!isApplication(marker) || marker === APP0 || marker === APP14 || isProfile(marker, segment))
      kept.push(segment);
  }
  const rest = bytes.subarray(at, endOfPicture(bytes, at));
  return { bytes: joinJpeg([...exifSegment(orientation), ...kept, rest]), orientation, profile };
}

/** An encoder's JPEG with the colours and the turn of the one that it was made from. */
export function addToJpeg(bytes: Uint8Array, { orientation, profile }: Omit<JpegParts, 'bytes'>): Uint8Array {
  return joinJpeg([...exifSegment(orientation), ...profile, bytes.subarray(2)]);
}

function isApplication(marker: number): boolean {
  return (marker >= APP0 && marker <= APP15) || marker === COMMENT;
}

function isProfile(marker: number, segment: Uint8Array): boolean {
  return marker === APP2 && String.fromCharCode(...segment.subarray(4, 15)) === 'ICC_PROFILE';
}

/** Behind the first end marker that is none of the picture's own bytes. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === END) return at + 2;
  }
  return bytes.length;
}

function joinJpeg(parts: readonly Uint8Array[]): Uint8Array {
  return joinBytes([Uint8Array.of(0xff, START), ...parts]);
}
