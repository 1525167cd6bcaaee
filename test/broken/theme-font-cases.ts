import { brokenFiles, type Codes } from './broken-case.ts';

const outline = '---\ntitle: T\nlang: en\ntheme: own\n---\n## A\n\nText.\n';
const folder = 'templates/themes/own';

function brokenTheme(
  slip: string,
  codes: Codes,
  theme: string,
  says: string,
  files: Readonly<Record<string, Uint8Array>> = {},
) {
  const text = `{ "extends": "briefing", ${theme} }`;
  return brokenFiles(slip, codes, { 'outline.md': outline, [`${folder}/theme.json`]: text, ...files }, says);
}

function brokenFont(slip: string, bytes: Uint8Array, says: string) {
  const theme = '"family": "House", "weights": [400], "fonts": { "House": { "400": «"house.ttf" } }';
  return brokenTheme(slip, 'theme-error', theme, says, { [`${folder}/house.ttf`]: bytes });
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Fonts of a theme that are not there, not fonts, or not what is asked of them. */
export const themeFontCases = [
  brokenTheme(
    'a family that nobody has',
    'theme-error',
    '"family": «"Comic Sans"',
    'Packaged are: Noto Sans SC',
  ),
  brokenTheme('a Latin family that nobody has', 'theme-error', '"latin": «"Comic Sans"', 'under "fonts"'),
  brokenTheme('a family that is no name', 'theme-error', '"family": «"A\\";b{}"', 'is no name'),
  brokenTheme(
    'a weight that the families lack',
    'theme-error',
    '"weights": «[400, 500]',
    'has no weight 500',
  ),
  brokenTheme('a weight in words', 'theme-error', '"weights": [400, «"bold"]', '700 bold'),
  brokenTheme('no weight at all', 'theme-error', '"weights": «[]', 'in no weight'),
  brokenTheme('fonts in a list', 'wrong-type', '"fonts": «["house.ttf"]', 'family → weight → file'),
  brokenTheme(
    'a font that is a file alone',
    'wrong-type',
    '"fonts": { "House": «"house.ttf" }',
    'weight → file',
  ),
  brokenTheme(
    'a font file of another folder',
    'theme-error',
    '"fonts": { "House": { "400": «"../briefing/house.ttf" } }',
    `Copy the file into ${folder}/.`,
  ),
  brokenTheme(
    'a font file of the system',
    'theme-error',
    '"fonts": { "House": { "400": «"/usr/share/fonts/house.ttf" } }',
    'is not inside',
  ),
  brokenTheme(
    'a font file that is not there',
    'missing-file',
    '"fonts": { "House": { "400": «"house.ttf" } }',
    `${folder}/house.ttf`,
  ),
  brokenTheme(
    'a font with a packaged name',
    'theme-error',
    '"fonts": { "Noto Sans SC": { "400": «"house.ttf" } }',
    'another name',
    { [`${folder}/house.ttf`]: bytes('\0\u0001\0\0') },
  ),
  brokenFont('a font that is a picture', bytes('\u0089PNG\r\n\u001A\n'), 'is no font'),
  brokenFont('a font that is empty', bytes(''), 'is no font'),
  brokenFont('a font of a header alone', bytes('\0\u0001\0\0\0\u0009\0\0\0\0\0\0'), 'table'),
  brokenFont(
    'a WOFF that is cut short',
    bytes(`wOFF\0\u0001\0\0\0\0\0\u0063\0\u0004${'\0'.repeat(40)}`),
    'damaged',
  ),
  brokenFont('a WOFF2 that is cut short', bytes(`wOF2\0\u0001\0\0${'\0'.repeat(60)}`), 'damaged'),
  brokenFont('a WOFF2 that claims to be huge', bytes(`wOF2\0\u0001\0\0${'\u007f'.repeat(60)}`), 'damaged'),
];
