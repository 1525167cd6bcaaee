import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareLanguages } from '../../src/deck/languages/compare-languages.ts';
import { decodeText } from '../../src/node/decode-text.ts';
import { createFontOpener } from '../../src/node/fonts/open-fonts.ts';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { openProjectFiles } from '../../src/node/project-files.ts';
import { readKit } from '../../src/node/read-kit.ts';
import type { FontRequest } from '../../src/page/font-subset.ts';
import { type Build, build } from '../../src/pipeline.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { parseConfig } from '../../src/project/parse-config.ts';
import type { ProjectFiles } from '../../src/project/project.ts';
import { stubTools } from '../stub-tools.ts';
import type { BrokenCase } from './broken-case.ts';

const kit = readKit(findPackageFolders(), undefined);
const cities = readFileSync(join(import.meta.dirname, '../decks/cities.json'), 'utf8');
const tools = {
  ...stubTools,
  openFonts: createFontOpener(findPackageFolders().fonts),
  // Stands for any character that the fonts lack.
  subsetFonts: ({ texts }: FontRequest) =>
    Promise.resolve({
      faces: [],
      missing: texts.some(({ characters }) => characters.includes('𠮷')) ? ['𠮷'] : [],
    }),
};

/** The case's files through the whole pipeline: in memory, or on disk where links are among them. */
export async function runBrokenCase({ files }: Pick<BrokenCase, 'files'>): Promise<Build> {
  const all = { 'metrics.json': cities, ...files };
  const outline = Object.keys(files).find((path) => /(^|\/)outline[^/]*\.md$/.test(path)) ?? 'outline.md';
  const linked = Object.values(files).some((file) => typeof file === 'object' && 'link' in file);
  const templates = new Map(kit.templates);
  for (const [path, file] of Object.entries(files))
    if (typeof file === 'string' && /^templates\/.*\.(?:json|css|hbs)$/.test(path))
      templates.set(path.slice('templates/'.length), createTextFile(path, unmark(file)));
  const config = files['lectern.config.json'];
  const problems: Problem[] = [];
  const listed =
    typeof config === 'string'
      ? parseConfig(createTextFile('lectern.config.json', unmark(config)), (one) => problems.push(one))
          .variants
      : undefined;
  const buildOne = (opened: ProjectFiles, path: string) =>
    build(
      { outline: path, files: opened, kit: { ...kit, templates } },
      { outputs: ['json', 'html', 'presenter'], ...listed?.[0]?.variant },
      tools,
    );
  const run = async (opened: ProjectFiles) => {
    const languages = Object.keys(files).filter((path) => /^outline\.[a-z]{2}\.md$/.test(path));
    if (languages.length > 1) return buildLanguages(languages.map((path) => buildOne(opened, path)));
    const built = await buildOne(opened, outline);
    return { ...built, problems: [...problems, ...built.problems] };
  };
  if (!linked) return run(filesInMemory(all));
  const folder = mkdtempSync(join(tmpdir(), 'lectern-broken-'));
  try {
    return await run(filesOnDisk(all, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first, with what is wrong in any of them or different between them. */
async function buildLanguages(started: readonly Promise<Build>[]): Promise<Build> {
  const [first, ...others] = await Promise.all(started);
  if (!first) throw new Error('no outline');
  const drifts = others.flatMap(({ edition }) =>
    first.edition && edition ? compareLanguages(first.edition, edition, () => true) : [],
  );
  return { ...first, problems: [...[first, ...others].flatMap(({ problems }) => problems), ...drifts] };
}

function filesInMemory(files: BrokenCase['files']): ProjectFiles {
  const readBytes: ProjectFiles['readBytes'] = (path) => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined || (typeof file === 'object' && 'link' in file)) return { kind: 'missing' };
    return { kind: 'found', content: typeof file === 'string' ? Buffer.from(unmark(file)) : file };
  };
  return {
    readBytes,
    readText(path) {
      const result = readBytes(path);
      return result.kind === 'found' ? decodeText(path, result.content) : result;
    },
  };
}

/** Paths that begin with `../` lie beside the project. */
function filesOnDisk(files: BrokenCase['files'], folder: string): ProjectFiles {
  const root = join(folder, 'project');
  mkdirSync(root);
  for (const [path, file] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (typeof file === 'string') writeFileSync(join(root, path), unmark(file));
    else if ('link' in file) symlinkSync(file.link, join(root, path));
    else writeFileSync(join(root, path), file);
  }
  return openProjectFiles(root);
}

function unmark(text: string): string {
  return text.replaceAll('«', '');
}
