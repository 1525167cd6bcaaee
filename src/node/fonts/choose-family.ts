import { includesCodePoint } from './code-point-ranges.ts';
import type { OpenFamily } from './open-families.ts';

/**
 * Line ends, joiners and variation selectors show nothing, so no font can miss them; the spaces of
 * their own widths are made from the common one.
 */
const NEEDS_NO_GLYPH = /^[\u2000-\u200a\u202f\u205f\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u;

/**
 * The first family that has a character, as browsers look for it. What needs no glyph is the first family's,
 * whether it has one or not.
 *
 * @returns nothing where none has it
 */
export function chooseFamily(families: readonly OpenFamily[], codePoint: number): OpenFamily | undefined {
  if (NEEDS_NO_GLYPH.test(String.fromCodePoint(codePoint))) return families[0];
  return families.find(({ faces }) => faces.some((face) => includesCodePoint(face.codePoints, codePoint)));
}
