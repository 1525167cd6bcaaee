import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { replaceFile } from '../node/replace-file.ts';

const WOFF2_FACE = /url\(fonts\/([\w-]+\.woff2)\) format\("woff2"\)/g;
const OTHER_FORMATS = /,url\(fonts\/[\w-]+\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g;

/** Copies KaTeX's styles and woff2 fonts; the styles then name no other file. Returns how many fonts. */
export async function copyKatex(katexFolder: string): Promise<number> {
  const source = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'));
  const styles = (await readFile(join(source, 'katex.min.css'), 'utf8')).replaceAll(OTHER_FORMATS, '');
  const fonts = [...styles.matchAll(WOFF2_FACE)].map(([, name]) => name ?? '');
  const urls = styles.match(/url\(/g)?.length ?? 0;
  if (fonts.length === 0 || fonts.length !== urls) {
    throw new Error(`Of ${urls} files that katex.min.css names, ${fonts.length} are woff2 fonts.`);
  }
  await mkdir(join(katexFolder, 'fonts'), { recursive: true });
  await Promise.all(
    fonts.map((name) => copyFile(join(source, 'fonts', name), join(katexFolder, 'fonts', name))),
  );
  replaceFile(join(katexFolder, 'katex.min.css'), styles);
  return fonts.length;
}
