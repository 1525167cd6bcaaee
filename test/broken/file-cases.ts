import { brokenFiles } from './broken-case.ts';

const outline = (body: string) => `---\ntitle: T\nlang: en\n---\n## A\n\n${body}\n`;
const withImage = (path: string) => outline(`«![x](${path})`);
const withInclude = (path: string) => outline(`{{> «${path}}}`);
const withMetrics = (path: string) => `---\ntitle: T\nmetrics: «${path}\n---\n## A\n\n{{gdp.hz}}\n`;
const badBytes = Uint8Array.of(0x23, 0x20, 0x61, 0xe6, 0xb1, 0x61);
const utf16 = Uint8Array.of(0xff, 0xfe, 0x23, 0x00, 0x20, 0x00);
const outside = { '../secret.md': '## Secret', '../secret.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };

/** Files that are not there, not readable, not what they seem, or not the project's. */
export const fileCases = [
  brokenFiles('an outline that is not UTF-8', 'unreadable-file', { 'outline.md': badBytes }, 'byte 3'),
  brokenFiles('an outline in UTF-16', 'unreadable-file', { 'outline.md': utf16 }, 'byte 0'),
  brokenFiles(
    'metrics that are not UTF-8',
    'unreadable-file',
    { 'outline.md': withMetrics('m.json'), 'm.json': badBytes },
    'byte 3',
  ),
  brokenFiles(
    'an include that is not UTF-8',
    'unreadable-file',
    { 'outline.md': withInclude('a.md'), 'a.md': badBytes },
    'byte 3',
  ),
  brokenFiles(
    'a byte order mark and CRLF',
    'unknown-box',
    { 'outline.md': '\uFEFF---\r\ntitle: T\r\nlang: en\r\n---\r\n## A\r\n\r\n«::: colums\r\n:::\r\n' },
    '"columns"',
  ),
  brokenFiles(
    'line ends of old',
    'unknown-box',
    { 'outline.md': '---\rtitle: T\rlang: en\r---\r## A\r\r«::: colums\r:::\r' },
    '"columns"',
  ),
  brokenFiles(
    'metrics with a byte order mark and CRLF',
    'bad-json',
    { 'outline.md': outline('x'), 'metrics.json': '\uFEFF{\r\n  "sources": {},\r\n«}\r\n' },
    'comma',
  ),
  brokenFiles(
    'metrics that are not there',
    'missing-file',
    { 'outline.md': withMetrics('metric.json') },
    'Looked for metric.json',
  ),
  brokenFiles(
    'metrics in another folder',
    'missing-file',
    { 'slides/outline.md': withMetrics('../metrics/m.json') },
    'Looked for metrics/m.json',
  ),
  brokenFiles(
    'metrics above the project',
    'outside-project',
    { 'outline.md': withMetrics('../m.json') },
    'into the project',
  ),
  brokenFiles(
    'metrics from the network',
    'outside-project',
    { 'outline.md': withMetrics('https://example.org/m.json') },
    'Save',
  ),
  brokenFiles(
    'metrics in a spreadsheet',
    'bad-json',
    { 'outline.md': '---\ntitle: T\nmetrics: m.csv\n---\n## A\n', 'm.csv': '«metric,entity\ngdp,hz\n' },
    'not JSON',
  ),
  brokenFiles(
    'a remix of nothing',
    'missing-file',
    { 'outline.md': '---\ntitle: T\nremix: «base.md\n---\n## A\n' },
    'base.md',
  ),
  brokenFiles(
    'an include that is not there',
    'missing-file',
    { 'outline.md': withInclude('gone.md') },
    'Looked for gone.md',
  ),
  brokenFiles(
    'an include without a file',
    'bad-include',
    { 'outline.md': outline('«{{> }}') },
    '{{> path.md}}',
  ),
  brokenFiles(
    'an include of two files',
    'bad-include',
    { 'outline.md': outline('«{{> a.md b.md}}') },
    '{{> path.md}}',
  ),
  brokenFiles(
    'an include of a slide that is not there',
    'unknown-slide',
    { 'outline.md': outline('{{> a.md «#soli}}'), 'a.md': '## Soil {#soil}' },
    '"soil"',
  ),
  brokenFiles(
    'an outline that includes itself',
    'include-cycle',
    { 'outline.md': withInclude('outline.md') },
    'outline.md includes outline.md',
  ),
  brokenFiles(
    'outlines that include each other',
    'include-cycle',
    { 'outline.md': outline('{{> a.md}}'), 'a.md': '{{> b.md}}', 'b.md': '{{> «a.md}}' },
    'b.md includes a.md',
  ),
  brokenFiles(
    'a remix of itself',
    'remix-cycle',
    { 'outline.md': '---\ntitle: T\nremix: «outline.md\n---\n\n## A\n' },
    'outline.md remixes outline.md',
  ),
  brokenFiles(
    'remixes of each other',
    'remix-cycle',
    { 'outline.md': '---\nremix: a.md\n---\n', 'a.md': '---\nremix: «outline.md\n---\n\n## A\n' },
    'outline.md remixes a.md remixes outline.md',
  ),
  brokenFiles(
    'a slide to keep that the base lacks',
    'unknown-slide',
    { 'outline.md': '---\nremix: a.md\nkeep: [b, «soli]\n---\n', 'a.md': '## Soil {#soil}\n\n## B {#b}\n' },
    '"soil"',
  ),
  brokenFiles(
    'a section to drop that is none',
    'unknown-slide',
    { 'outline.md': '---\nremix: a.md\ndrop: [«"soil/*"]\n---\n', 'a.md': '## Soil {#soil}\n\n## B\n' },
    'no section "soil"',
  ),
  brokenFiles(
    'a slide that comes after one that is left out',
    'unknown-slide',
    {
      'outline.md': '---\nremix: a.md\ndrop: [soil]\n---\n\n## New {#new «after=soil}\n',
      'a.md': '## Soil {#soil}\n\n## B\n',
    },
    'is left out here',
  ),
  brokenFiles(
    'a slide that comes after one that is mistyped',
    'unknown-slide',
    {
      'outline.md': '---\nremix: a.md\n---\n\n## New {#new «after=soli}\n',
      'a.md': '## Soil {#soil}\n\n## B\n',
    },
    'Did you mean "soil"?',
  ),
  brokenFiles(
    'a slide that is kept and dropped',
    'not-applied',
    {
      'outline.md': '---\nremix: a.md\nkeep: [«soil, b]\ndrop: [soil]\n---\n',
      'a.md': '## Soil {#soil}\n\n## B {#b}\n',
    },
    'it is left out',
  ),
  brokenFiles(
    'a place behind another slide, in no remix',
    'not-applied',
    { 'outline.md': '## A {#a}\n\n## B\n\n## C {«after=a}\n' },
    'in a remix',
  ),
  brokenFiles(
    'a base that is not there',
    'missing-file',
    { 'outline.md': '---\nremix: «b.md\n---\n\n## A\n' },
    'There is no outline',
  ),
  brokenFiles(
    'a base that is not there, and no slide',
    'missing-file',
    { 'outline.md': '---\nremix: «b.md\nkeep: [soil]\n---\n' },
    'There is no outline',
  ),
  brokenFiles(
    'remixes of each other, and no slide',
    'remix-cycle',
    { 'outline.md': '---\nremix: a.md\n---\n', 'a.md': '---\nremix: «outline.md\n---\n' },
    'outline.md remixes a.md remixes outline.md',
  ),
  brokenFiles(
    'a path from the root',
    'outside-project',
    { 'outline.md': withInclude('/etc/passwd') },
    'not inside',
  ),
  brokenFiles('a path upwards', 'outside-project', {
    'outline.md': withInclude('../secret.md'),
    ...outside,
    'l.md': { link: 'outline.md' },
  }),
  brokenFiles('a path upwards, encoded', 'outside-project', {
    'outline.md': withImage('%2e%2e/secret.svg'),
    ...outside,
    'l.md': { link: 'outline.md' },
  }),
  brokenFiles('a path encoded twice', 'missing-file', {
    'outline.md': withImage('%252e%252e/secret.svg'),
    ...outside,
    'l.md': { link: 'outline.md' },
  }),
  brokenFiles('a path of Windows', 'outside-project', { 'outline.md': withMetrics('..\\secret.json') }),
  brokenFiles('a drive', 'outside-project', { 'outline.md': withMetrics('C:/data/m.json') }),
  brokenFiles('a zero byte', 'outside-project', { 'outline.md': withImage('a.svg%00.png') }),
  brokenFiles('a broken escape', 'outside-project', { 'outline.md': withImage('a%zz.svg') }),
  brokenFiles('a link out of the project', 'outside-project', {
    'outline.md': withInclude('l.md'),
    ...outside,
    'l.md': { link: '../secret.md' },
  }),
  brokenFiles('a linked folder out of the project', 'outside-project', {
    'outline.md': withImage('up/secret.svg'),
    ...outside,
    up: { link: '..' },
  }),
  brokenFiles(
    'links in a circle',
    'unreadable-file',
    { 'outline.md': withInclude('l.md'), 'l.md': { link: 'l.md' } },
    'circle',
  ),
  brokenFiles(
    'a folder',
    'unreadable-file',
    { 'outline.md': withInclude('sub'), 'sub/a.md': '', 'l.md': { link: 'x' } },
    'folder',
  ),
  brokenFiles('a link to nothing', 'missing-file', {
    'outline.md': withInclude('l.md'),
    'l.md': { link: 'x.md' },
  }),
  brokenFiles(
    'a name beyond all measure',
    'unreadable-file',
    { 'outline.md': withInclude('a'.repeat(5000)), 'l.md': { link: 'x' } },
    'too long',
  ),
  brokenFiles(
    'a text as an image',
    'not-an-image',
    { 'outline.md': withImage('a.png'), 'a.png': 'text' },
    'PNG',
  ),
  brokenFiles(
    'half a slide for a picture, and nothing for the other half',
    'layout-unmet',
    {
      'outline.md': '## A {«layout=image-half}\n\n![x](a.svg)\n',
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>',
    },
    'text beside it',
  ),
  brokenFiles(
    'a picture that moves',
    'moving-image',
    { 'outline.md': withImage('a.gif'), 'a.gif': movingGif() },
    'nobody can stop it',
  ),
  brokenFiles('an empty image', 'not-an-image', { 'outline.md': withImage('a.png'), 'a.png': '' }, 'PNG'),
  brokenFiles(
    'a large image',
    'image-too-large',
    { 'outline.md': withImage('a.png'), 'a.png': new Uint8Array(20 * 1024 * 1024 + 1) },
    '20 MB',
  ),
  brokenFiles(
    'a logo that is not there',
    'missing-file',
    { 'outline.md': '---\ntitle: T\nlogo: «logo.png\n---\n## A\n' },
    'image',
  ),
  brokenFiles(
    'a huge outline',
    'too-large',
    { 'outline.md': `«${'x'.repeat(10 * 1024 * 1024 + 1)}` },
    '10 MB',
  ),
  brokenFiles(
    'a huge metrics file',
    'too-large',
    { 'outline.md': withMetrics('m.json'), 'm.json': new Uint8Array(50 * 1024 * 1024 + 1).fill(32) },
    '50 MB',
  ),
  brokenFiles('an outline that is not there', 'unreadable-file', {}, 'not there'),
  brokenFiles('a quote that is not in its source', 'quote-drift', {
    'outline.md': outline('x'),
    'copy.txt': '浙大高达38%。',
    'metrics.json': `{
  "sources": { "s": { "title": "T", "tier": "press", "text": "copy.txt" } },
  "entities": { "zju": { "name": "ZJU" } },
  "metrics": { "m": { "name": "M", "unit": "%", "kind": "share", "timeless": true } },
  "observations": [{ "metric": "m", "entity": "zju", "value": 38, "source": "s", "quote": «"高达83%" }]
}`,
  }),
  brokenFiles('a copy outside the project', 'outside-project', {
    'outline.md': outline('x'),
    'metrics.json': `{
  "sources": { "s": { "title": "T", "tier": "press", "text": «"../secret.md" } },
  "entities": { "zju": { "name": "ZJU" } },
  "metrics": { "m": { "name": "M", "unit": "%", "kind": "share", "timeless": true } },
  "observations": [{ "metric": "m", "entity": "zju", "value": 38, "source": "s", "quote": "高达83%" }]
}`,
  }),
];

/** Two pictures of one pixel each. */
function movingGif(): Uint8Array {
  const picture = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0];
  return Uint8Array.from([
    ...[...'GIF89a'].map((letter) => letter.charCodeAt(0)),
    ...[1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...picture,
    ...picture,
    0x3b,
  ]);
}
