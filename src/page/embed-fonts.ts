import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import type { FontFace } from './font-subset.ts';
import { codeFamily, type PageFonts, stackFor } from './page-fonts.ts';
import type { PageText } from './page-texts.ts';
import type { PageTools } from './page-tools.ts';

interface Embedding {
  readonly fonts: PageFonts;
  readonly tools: Pick<PageTools, 'subsetFonts' | 'encodeBase64'>;
  /** Where a character that no font has is looked for. */
  readonly written: readonly TextFile[];
  readonly report: Report;
}

/** `@font-face` rules with only the characters that this page shows: a subset for notes would tell of the notes. */
export async function embedFonts(
  texts: readonly PageText[],
  { fonts, tools, written, report }: Embedding,
): Promise<string> {
  const { faces, missing } = await tools.subsetFonts({
    texts: texts.map(({ chinese, code, characters }) => {
      const { families } = stackFor(fonts, chinese ? 'zh' : 'en');
      return { families: code ? [codeFamily, ...families] : families, characters };
    }),
    weights: fonts.weights,
    house: fonts.house,
  });
  for (const char of missing) {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const file = written.find(({ text }) => text.includes(char));
    // Stands for a private-use character, which has been reported where it is.
    if (!file && char === '\uFFFD') continue;
    const start = file?.text.indexOf(char) ?? 0;
    const span = file && { file, start, end: start + char.length };
    report(createProblem('glyph-missing', span, `No font of the theme has "${char}" (U+${code}).`));
  }
  return faces.map((face) => fontFaceCss(face, tools)).join('\n');
}

function fontFaceCss({ family, weight, woff }: FontFace, { encodeBase64 }: Embedding['tools']): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;src:url(data:font/woff;base64,${encodeBase64(woff)}) format("woff")}`;
}
