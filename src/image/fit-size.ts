import type { ImageSize } from './image.ts';

/** A little more than is shown does no harm, and each new encoding costs some of the picture. */
const WORTHWHILE = 0.8;

/** The size in which a picture fits a room, its shape kept; nothing where it is hardly larger. */
export function fitSize({ width, height }: ImageSize, room: ImageSize): ImageSize | undefined {
  const scale = Math.min(room.width / width, room.height / height);
  if (scale > WORTHWHILE) return undefined;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
