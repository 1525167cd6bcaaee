import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { includesCodePoint } from '../src/node/fonts/code-point-ranges.ts';
import { readFontManifest } from '../src/node/fonts/font-manifest.ts';
import { createFontOpener } from '../src/node/fonts/open-fonts.ts';
import { findPackageFolders } from '../src/node/package-folders.ts';
import { openProjectFiles } from '../src/node/project-files.ts';
import { readKit } from '../src/node/read-kit.ts';
import type { PageTools } from '../src/page/page-tools.ts';
import { type Build, build } from '../src/pipeline.ts';
import type { ExamplePlace } from '../src/problem/explanation.ts';
import type { Problem } from '../src/problem/problem.ts';
import { createTextFile } from '../src/problem/text-file.ts';
import { parseConfig } from '../src/project/parse-config.ts';
import type { Variant } from '../src/project/variant.ts';
import { stubTools } from './stub-tools.ts';

/** Where an example can be put and built. */
export type BuiltPlace = Exclude<ExamplePlace, 'command' | 'sketch'>;

// What an example leaves unsaid: the other files of its project.
const folder = join(import.meta.dirname, 'examples');
const base = openProjectFiles(folder);
const metrics = readFileSync(join(folder, 'metrics.json'), 'utf8');
const folders = findPackageFolders();
const kit = readKit(folders, undefined);

interface ExampleOptions {
  readonly outline?: string | undefined;
  readonly tools?: PageTools;
  readonly variant?: Variant | undefined;
}

/** An example's lines, put where they belong in a project, go the whole way. */
export async function buildExample(
  place: BuiltPlace,
  lines: readonly string[],
  { outline = 'outline.md', tools = exampleTools, variant }: ExampleOptions = {},
): Promise<Build> {
  const own = new Map(
    [...assemble(place, lines.join('\n'))].map(([path, text]) => [
      path === 'outline.md' ? outline : path,
      text,
    ]),
  );
  const files = {
    readText: (path: string) => {
      const text = own.get(path);
      return text === undefined
        ? base.readText(path)
        : ({ kind: 'found', content: createTextFile(path, text) } as const);
    },
    readBytes: (path: string) =>
      path === 'night.png' ? ({ kind: 'found', content: nightImage() } as const) : base.readBytes(path),
  };
  const templates = new Map(kit.templates);
  for (const [path, text] of own)
    if (path.startsWith('templates/'))
      templates.set(path.slice('templates/'.length), createTextFile(path, text));
  const project = { outline, files, kit: { ...kit, templates } };
  const problems: Problem[] = [];
  if (place === 'config')
    parseConfig(createTextFile('lectern.config.json', lines.join('\n')), (problem) => problems.push(problem));
  const built = await build(project, { outputs: ['json', 'html', 'presenter'], ...variant }, tools);
  return { ...built, problems: [...problems, ...built.problems] };
}

/** An image of more than 20 MB, which no repository should hold. */
const nightImage = () => new Uint8Array(20 * 1024 * 1024 + 1);
const layoutPath = 'templates/layouts/statement.hbs';
const themePath = 'templates/themes/briefing/theme.css';
const frontMatter = '---\ntitle: 为什么是杭州？\nlang: zh-CN\n---\n\n';

function assemble(place: BuiltPlace, text: string): ReadonlyMap<string, string> {
  const outline = `${frontMatter}## 六家企业，一座城市\n`;
  switch (place) {
    case 'outline':
      return new Map([['outline.md', text]]);
    case 'lock':
      return new Map([
        ['outline.md', frontMatter.replace('lang:', 'remix: market.md\nlang:')],
        ['remix.lock.json', text],
      ]);
    case 'slides':
      return new Map([['outline.md', `${frontMatter}${text}\n`]]);
    case 'slide':
      return new Map([['outline.md', `${outline}\n${text}\n`]]);
    case 'front-matter':
      return new Map([['outline.md', `---\n${text}\n---\n\n## 六家企业，一座城市\n`]]);
    case 'config':
      return new Map([['outline.md', outline]]);
    case 'metrics':
      return new Map([
        ['outline.md', outline],
        ['metrics.json', text],
      ]);
    case 'observations':
      return new Map([
        ['outline.md', outline],
        ['metrics.json', metrics.replace(/\n {2}\]\n\}\s*$/, `,\n${text}\n  ]\n}\n`)],
      ]);
    case 'layout':
      return new Map([
        ['outline.md', outline],
        [layoutPath, text],
      ]);
    case 'theme':
      return new Map([
        ['outline.md', outline],
        [themePath, text],
      ]);
    case 'tokens':
      return new Map([
        ['outline.md', outline.replace('lang:', 'theme: city\nlang:')],
        ['templates/themes/city/theme.json', text],
      ]);
  }
}

/** Says which characters the packaged fonts lack (a formula's joiner needs no glyph), and cuts no font. */
const exampleTools: PageTools = {
  ...stubTools,
  openFonts: createFontOpener(folders.fonts),
  async subsetFonts({ texts }) {
    const { faces } = await readFontManifest(folders.fonts);
    const missing = texts.flatMap(({ families, characters }) => {
      const used = faces.filter(({ family }) => families.includes(family));
      const has = (char: string) =>
        used.some(({ codePoints }) => includesCodePoint(codePoints, char.codePointAt(0) ?? 0));
      return [...characters].filter((char) => char !== '\u200B' && !has(char));
    });
    return { faces: [], missing: [...new Set(missing)] };
  },
};
