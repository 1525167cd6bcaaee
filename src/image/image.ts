import { imageSize } from 'image-size';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';

export interface Image {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  readonly bytes: Uint8Array;
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
  const size = type === 'image/svg+xml' ? { width: 0, height: 0 } : readSize(bytes);
  if (!size) {
    const hint = 'Its beginning is cut short or damaged: export it again.';
    report(createProblem('not-an-image', span, `"${written}" does not say how large it is.`, { hint }));
    return undefined;
  }
  if (size.width * size.height <= MOST_PIXELS) return { type, bytes };
  const pixels = `${size.width} × ${size.height} pixels`;
  const hint = 'A slide shows at most 1280 × 720; twice that is sharp on any screen.';
  report(
    createProblem('image-too-large', span, `"${written}" has ${pixels}; 25 million is the limit.`, { hint }),
  );
  return undefined;
}

/** From the header alone: a few bytes may claim any size, and a browser would believe them. */
function readSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
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
