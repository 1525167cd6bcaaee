import type { DataNode } from '../data/data-node.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Span } from '../problem/span.ts';
import type { HouseFont } from './theme-fonts.ts';

/** A file that a theme names → its bytes; why it can't be had has been reported. */
export type ReadThemeFile = (written: string, span: Span) => Uint8Array | undefined;

const LARGEST = 30 * 1024 * 1024;

/** `"fonts": { "House Sans": { "400": "house-400.woff2" } }` */
export function readHouseFonts(
  node: DataNode | undefined,
  readFile: ReadThemeFile,
  report: Report,
): HouseFont[] {
  if (!node) return [];
  if (node.kind !== 'map') {
    report(
      createProblem(
        'wrong-type',
        node.span,
        '"fonts" of the theme must be an object: family → weight → file.',
      ),
    );
    return [];
  }
  return node.entries.flatMap(({ key: family, keySpan, value }) => {
    if (!isFamilyName(family)) {
      report(
        createProblem('theme-error', keySpan, `"${family}" is no name for a font family.`, {
          hint: FAMILY_HINT,
        }),
      );
      return [];
    }
    if (value.kind !== 'map') {
      const message = `The font "${family}" must be an object: weight → file.`;
      report(createProblem('wrong-type', value.span, message));
      return [];
    }
    return value.entries.flatMap((entry): HouseFont[] => {
      const weight = readWeight(entry.key, entry.keySpan, report);
      if (weight === undefined) return [];
      if (entry.value.kind !== 'scalar' || entry.value.type !== 'string') {
        report(
          createProblem(
            'wrong-type',
            entry.value.span,
            `"${family}" ${entry.key} must be the name of a file.`,
          ),
        );
        return [];
      }
      const { span, text } = entry.value;
      const bytes = readFile(text, span);
      if (!bytes) return [];
      if (bytes.length <= LARGEST) return [{ family, weight, bytes, span }];
      report(createProblem('theme-error', span, `"${text}" has more than 30 MB.`));
      return [];
    });
  });
}

export const FAMILY_HINT = 'Letters, digits, spaces and hyphens, as in "House Sans 2".';

/** Nothing that CSS or a canvas would read as anything but a name. */
export function isFamilyName(text: string): boolean {
  return /^[\p{L}][\p{L}\p{N} -]{0,60}$/u.test(text);
}

/** As CSS counts them. */
export function readWeight(text: string, span: Span, report: Report): number | undefined {
  if (/^[1-9]\d{0,2}$|^1000$/.test(text)) return Number(text);
  const hint = '400 is regular, 700 bold, 900 black.';
  report(createProblem('theme-error', span, `"${text}" is no weight of a font.`, { hint }));
  return undefined;
}
