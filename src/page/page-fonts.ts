import { isChinese } from '../language/is-chinese.ts';
import { createProblem, type Report } from '../problem/problem.ts';
import type { Theme } from '../theme/theme.ts';
import type { FontStack } from './font-subset.ts';
import type { FontFault, OpenFont, OpenFonts } from './open-font.ts';

/** The fonts of a theme, ready for use. */
export interface PageFonts {
  /** First in Chinese text, punctuation and all. */
  readonly han: readonly string[];
  /** First in text of other languages. */
  readonly latin: readonly string[];
  readonly weights: readonly number[];
  readonly house: readonly OpenFont[];
}

/** Code is set in it, and where it lacks a character, as the text about it is. */
export const codeFamily = 'JetBrains Mono';

/** A theme's fonts; what can't be used has been reported. */
export async function openPageFonts(theme: Theme, openFonts: OpenFonts, report: Report): Promise<PageFonts> {
  const { han, latin, weights, house, spans } = theme.fonts;
  const families = [...han.slice(0, 1), ...latin.slice(0, 1)];
  const opened = await openFonts({ house, families, weights });
  for (const fault of opened.faults) {
    const { span, message, hint } = describeFault(fault, theme);
    report(createProblem('theme-error', span ?? spans.han, message, { hint }));
  }
  return { han, latin, weights, house: opened.house };
}

function describeFault(fault: FontFault, { fonts: { latin, spans } }: Theme) {
  switch (fault.kind) {
    case 'broken': {
      const { span, family, weight } = fault.font;
      const message = `The font "${family}" ${weight} cannot be used: ${fault.reason}.`;
      return { span, message, hint: 'TTF, OTF, WOFF and WOFF2 are read, one weight in a file.' };
    }
    case 'taken': {
      const message = `A font that is packaged has the name "${fault.font.family}".`;
      return { span: fault.font.span, message, hint: 'Give yours another name.' };
    }
    case 'unknown':
      return {
        span: fault.family === latin[0] ? spans.latin : spans.han,
        message: `There is no font family "${fault.family}".`,
        hint: `Packaged are: ${fault.known.join(', ')}. Others stand under "fonts".`,
      };
    case 'no-weight':
      return {
        span: spans.weights,
        message: `The font "${fault.family}" has no weight ${fault.weight}.`,
        hint: `It has: ${fault.known.join(', ')}.`,
      };
  }
}

/** What text of a language (BCP 47) is set in. */
export function stackFor({ han, latin, weights, house }: PageFonts, language: string): FontStack {
  const families = isChinese(language) ? [...han, ...latin] : [...latin, ...han];
  return { families: [...new Set(families)], weights, house };
}

/** As CSS and canvas read a list of families; no name has a quote. */
export function cssFamilies(families: readonly string[]): string {
  return families.map((family) => `"${family}"`).join(', ');
}
