import { imageSize } from 'image-size';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import { isTurned } from './exif-orientation.ts';
import { isAnimated } from './is-animated.ts';
import { dropJpegMetadata } from './jpeg-metadata.ts';
import { dropPngMetadata } from './png-metadata.ts';
import { dropWebpMetadata } from './webp-metadata.ts';

export interface Image {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  /** Without what its file says of it: place, time, camera, author. */
  readonly bytes: Uint8Array;
  /** In pixels, the right way up; a drawing need not say. */
  readonly size: ImageSize | undefined;
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const LARGEST = 20 * 1024 * 1024;
const MOST_PIXELS = 25_000_000;

/** A file's bytes → an image, by what they begin with: a name proves nothing. */
export function readImage(bytes: Uint8Array, written: string, span: Span, report: Report): Image | undefined {
  if (bytes.length > LARGEST) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    report(createProblem('image-too-large', span, `"${written}" has ${size} MB; 20 MB is the limit.`));
    return undefined;
  }
  const type = typeOf(bytes);
  if (!type) {
    const hint = 'PNG, JPEG, GIF, WebP and SVG are read.';
    report(createProblem('not-an-image', span, `"${written}" is no image.`, { hint }));
    return undefined;
  }
  const clean = dropMetadata(type, bytes);
  const size = readSize(clean.bytes);
  if (!size && type !== 'image/svg+xml') {
    const hint = 'Its beginning is cut short or damaged: export it again.';
    report(createProblem('not-an-image', span, `"${written}" does not say how large it is.`, { hint }));
    return undefined;
  }
  if (isAnimated(type, bytes))
    report(createProblem('moving-image', span, `"${written}" moves, and nobody can stop it.`));
  const upright = size && clean.turned ? { width: size.height, height: size.width } : size;
  const isDrawing = type === 'image/svg+xml';
  if (isDrawing || !size || size.width * size.height <= MOST_PIXELS)
    return { type, bytes: clean.bytes, size: upright };
  const pixels = `${size.width} × ${size.height} pixels`;
  const hint = 'A slide shows at most 1280 × 720; twice that is sharp on any screen.';
  report(
    createProblem('image-too-large', span, `"${written}" has ${pixels}; 25 million is the limit.`, { hint }),
  );
  return undefined;
}

/** From the header alone: a few bytes may claim any size, and a browser would believe them. */
function readSize(bytes: Uint8Array): ImageSize | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

function dropMetadata(type: Image['type'], bytes: Uint8Array): Pick<Image, 'bytes'> & { turned: boolean } {
  if (type === 'image/png') return { bytes: dropPngMetadata(bytes), turned: false };
  if (type === 'image/webp') return { bytes: dropWebpMetadata(bytes), turned: false };
  if (type !== 'image/jpeg') return { bytes, turned: false };
  const picture = dropJpegMetadata(bytes);
  return { bytes: picture.bytes, turned: isTurned(picture.orientation) };
}

function typeOf(bytes: Uint8Array): Image['type'] | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  if (start.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png';
  if (start.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  if (
    /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/.test(
      start,
    )
  )
    return 'image/svg+xml';
  return undefined;
}
