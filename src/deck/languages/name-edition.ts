import type { Edition } from './edition.ts';

/** `outline.zh.md` */
export function nameEdition({ division }: Edition): string {
  const { path } = division.outline.file;
  return path.split('/').at(-1) ?? path;
}
