import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import { build } from '../../src/pipeline.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { stubTools } from '../stub-tools.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'themes.md'), 'utf8');

/** The files of the page's example, by path. */
const texts = new Map(
  [...page.matchAll(/^`([^`\n]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [
    path,
    text,
  ]),
);

it('has an example of its own theme that is whole, and builds as it stands there', async () => {
  const named = /^```\n((?:[^\n]+\n)+)```$/m.exec(page)?.[1]?.trim().split('\n');
  expect([...texts.keys()].sort()).toEqual(named?.sort());
  const kit = readKit(findPackageFolders(), undefined);
  const templates = new Map(kit.templates);
  for (const [path, text] of texts)
    if (/^templates\/.*\.(?:json|css)$/.test(path))
      templates.set(path.slice('templates/'.length), createTextFile(path, text));
  const files = {
    readText: (path: string) => {
      const text = texts.get(path);
      return text === undefined
        ? ({ kind: 'missing' } as const)
        : ({ kind: 'found', content: createTextFile(path, text) } as const);
    },
    readBytes: (path: string) => {
      const text = texts.get(path);
      return text === undefined
        ? ({ kind: 'missing' } as const)
        : ({ kind: 'found', content: new TextEncoder().encode(text) } as const);
    },
  };
  const project = { outline: 'slides/plan/outline.md', files, kit: { ...kit, templates } };
  const { files: built, problems } = await build(project, { outputs: ['html'] }, stubTools);
  expect(problems).toEqual([]);
  const html = String(built[0]?.content);
  expect(html).toContain('--colour-accent:#17694a');
  expect(html).toContain('@layer theme-house{');
  expect(html).toMatch(/--logo:url\("data:image\/svg\+xml;base64,[\w+/=]+"\)/);
  expect(html).toContain('class="logo"');
});

it("shows the front matter's logo in place of the theme's", async () => {
  const outline = (texts.get('slides/plan/outline.md') ?? '').replace(
    'theme: house',
    'theme: house\nlogo: own.svg',
  );
  const own = '<svg xmlns="http://www.w3.org/2000/svg" id="own"/>';
  const kit = readKit(findPackageFolders(), undefined);
  const theme = createTextFile(
    'templates/themes/house/theme.json',
    texts.get('templates/themes/house/theme.json') ?? '',
  );
  const project = {
    outline: 'outline.md',
    files: {
      readText: (path: string) =>
        path === 'outline.md'
          ? ({ kind: 'found', content: createTextFile(path, outline) } as const)
          : ({ kind: 'missing' } as const),
      readBytes: (path: string) =>
        path === 'own.svg'
          ? ({ kind: 'found', content: new TextEncoder().encode(own) } as const)
          : ({ kind: 'missing' } as const),
    },
    kit: { ...kit, templates: new Map([...kit.templates, ['themes/house/theme.json', theme] as const]) },
  };
  const { files, problems } = await build(
    project,
    { outputs: ['html'] },
    { ...stubTools, encodeBase64: (bytes) => Buffer.from(bytes).toString('base64') },
  );
  expect(problems).toEqual([]);
  expect(String(files[0]?.content)).toContain(`--logo:url("data:image/svg+xml;base64,${btoa(own)}")`);
});
