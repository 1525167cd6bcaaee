import { join } from 'node:path';
import type { Image } from '../../image/image.ts';
import type { FitImages, FitOrder } from '../../page/fit-pictures.ts';
import { openByteCache } from '../byte-cache.ts';
import { digestOf } from '../digest.ts';

/** Some 100 MB: what a few dozen decks show of their photographs. */
const MOST_IMAGES = 400;

/** Changes with the codecs and with how they are asked: what was made before is then made anew. */
const VERSION = '1';

/**
 * Makes images smaller. What was made before is read from the cache, and where all of it was, no codec is
 * loaded. An image that no codec can read stays as it is: a browser may be able to.
 */
export function createImageFitter({ cacheFolder }: { readonly cacheFolder: string }): FitImages {
  const cache = openByteCache(join(cacheFolder, 'images'), MOST_IMAGES);
  return async (orders) => {
    const fitted: Image[] = [];
    for (const { image, size } of orders) {
      const key = digestOf(`${VERSION} ${size.width} ${size.height} ${digestOf(image.bytes)}`);
      const known = cache.read(key);
      const bytes = known ?? (await fitImage({ image, size }));
      if (!known) await cache.write([[key, bytes]]);
      fitted.push({ ...image, bytes, size });
    }
    return fitted;
  };
}

async function fitImage(order: FitOrder): Promise<Uint8Array> {
  const { reencode } = await import('./reencode.ts');
  const made = await reencode(order);
  return made && made.length < order.image.bytes.length ? made : order.image.bytes;
}
