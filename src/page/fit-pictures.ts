import type { Deck, DeckChart, FigureMark, Layout, Slide } from '../deck/deck.ts';
import { mapBlocks } from '../deck/map-blocks.ts';
import { fitSize } from '../image/fit-size.ts';
import type { Image, ImageSize } from '../image/image.ts';

/** An image, and in how many pixels it is wanted. */
export interface FitOrder {
  readonly image: Image;
  readonly size: ImageSize;
}

/** Images → the same in fewer pixels; one that can't be made smaller stays as it is. */
export type FitImages = (orders: readonly FitOrder[]) => Promise<readonly Image[]>;

/** Twice what the stage shows, so that it is sharp on any screen. */
const stage: ImageSize = { width: 2560, height: 1440 };
const body: ImageSize = { width: 2240, height: 1160 };
const half: ImageSize = { width: 1120, height: 1240 };
const logoRoom: ImageSize = { width: 600, height: 176 };

const rooms: Readonly<Partial<Record<Layout, ImageSize>>> = {
  image: stage,
  blank: stage,
  'image-half': half,
};

/** Every image in no more pixels than the decks can show. */
export async function fitPictures(
  decks: readonly Deck[],
  images: ReadonlyMap<string, Image>,
  fit: FitImages,
): Promise<ReadonlyMap<string, Image>> {
  const shown = findRooms(decks);
  const orders = [...images].flatMap(([path, image]) => {
    const size = image.size && fitSize(image.size, shown.get(path) ?? body);
    return size ? [{ path, image, size }] : [];
  });
  if (orders.length === 0) return images;
  const fitted = await fit(orders);
  return new Map([
    ...images,
    ...orders.map(({ path, image }, index) => [path, fitted[index] ?? image] as const),
  ]);
}

function findRooms(decks: readonly Deck[]): ReadonlyMap<string, ImageSize> {
  const found = new Map<string, ImageSize>();
  const add = (path: string, { width, height }: ImageSize) => {
    const known = found.get(path) ?? { width: 0, height: 0 };
    found.set(path, { width: Math.max(known.width, width), height: Math.max(known.height, height) });
  };
  for (const { logo, slides } of decks) {
    if (logo !== undefined) add(logo, logoRoom);
    for (const slide of slides) {
      const room = rooms[slide.layout] ?? body;
      for (const path of imagesOf(slide)) add(path, room);
    }
  }
  return found;
}

function imagesOf(slide: Slide): string[] {
  const paths: string[] = [];
  const footnotes = [...slide.footnotes, ...slide.handoutFootnotes, ...slide.notesFootnotes];
  const all = [
    ...slide.blocks,
    ...slide.handout,
    ...slide.notes,
    ...footnotes.flatMap(({ blocks }) => blocks),
  ];
  mapBlocks<FigureMark, DeckChart, FigureMark, DeckChart>(all, {
    figure: () => undefined,
    chart: () => undefined,
    inline(inline) {
      if (inline.kind === 'image') paths.push(inline.source);
      return inline;
    },
  });
  return paths;
}
