/** Where a drawing keeps what is written on it. */
const written = ['label', 'text', 'before', 'after'];
/** What is not its own: room for texts of charts beside it. */
const unwritten = ['room'];

/** Every text that a drawing has written on it, in its order; those left empty aside. */
export function textsOf(drawing: unknown): string[] {
  if (Array.isArray(drawing)) return drawing.flatMap(textsOf);
  if (typeof drawing !== 'object' || drawing === null) return [];
  return Object.entries(drawing).flatMap(([key, value]) =>
    unwritten.includes(key)
      ? []
      : typeof value === 'string'
        ? written.includes(key) && value !== ''
          ? [value]
          : []
        : textsOf(value),
  );
}
