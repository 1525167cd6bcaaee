import { describe, expect, it } from 'vitest';
import { findPackageFolders } from '../src/node/package-folders.ts';
import { readKit } from '../src/node/read-kit.ts';
import { build } from '../src/pipeline.ts';
import type { Problem } from '../src/problem/problem.ts';
import { createTextFile } from '../src/problem/text-file.ts';
import type { Kit } from '../src/project/kit.ts';
import type { ProjectFiles } from '../src/project/project.ts';
import { stubTools } from './stub-tools.ts';

const kit = readKit(findPackageFolders(), undefined);

/** A project that lies in memory only. */
function filesOf(texts: Readonly<Record<string, string>>): ProjectFiles {
  return {
    readText: (path) =>
      Object.hasOwn(texts, path)
        ? { kind: 'found', content: createTextFile(path, texts[path] ?? '') }
        : { kind: 'missing' },
    readBytes: () => ({ kind: 'missing' }),
  };
}

function buildText(text: string, { missing = [] as string[], own = kit as Kit, strict = false } = {}) {
  const project = { outline: 'outline.md', files: filesOf({ 'outline.md': text }), kit: own };
  return build(
    project,
    { outputs: ['html'], strict },
    { ...stubTools, subsetFonts: () => Promise.resolve({ faces: [], missing }) },
  );
}

const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);

describe('build', () => {
  it('makes nothing where there is an error, and says all of them', async () => {
    const { files, problems } = await buildText('## {{a.b}}\n\n## {{c.d}}\n');
    expect(files).toEqual([]);
    expect(codes(problems)).toEqual(['unknown-metric', 'unknown-metric']);
  });

  it('builds with warnings, and not when they count as errors', async () => {
    const text = '---\nkeep: [a]\n---\n## A\n';
    expect((await buildText(text)).files).toHaveLength(1);
    expect((await buildText(text, { strict: true })).files).toEqual([]);
  });

  it('names the place of a character that no font has', async () => {
    const { problems } = await buildText('## Rare 𠮷\n', { missing: ['𠮷'] });
    expect(codes(problems)).toEqual(['glyph-missing']);
    expect(problems[0]?.span?.start).toBe(8);
  });

  it("reports a project's template that fails", async () => {
    const templates = new Map([
      ...kit.templates,
      ['layouts/statement.hbs', createTextFile('templates/layouts/statement.hbs', '{{nosuch}}')],
    ]);
    const { problems } = await buildText('## A\n', { own: { ...kit, templates } });
    expect(codes(problems)).toEqual(['template-error']);
    expect(problems[0]?.message).toContain('nosuch');
  });

  it('refuses a template that cannot be read', async () => {
    const templates = new Map([
      ...kit.templates,
      ['layouts/statement.hbs', createTextFile('templates/layouts/statement.hbs', '{{#if}')],
    ]);
    expect(codes((await buildText('## A\n', { own: { ...kit, templates } })).problems)).toEqual([
      'template-error',
    ]);
  });

  it('refuses a theme that would fetch something', async () => {
    const css = createTextFile('templates/themes/briefing/theme.css', '@import "https://example.org/x.css";');
    const templates = new Map([...kit.templates, ['themes/briefing/theme.css', css]]);
    expect(codes((await buildText('## A\n', { own: { ...kit, templates } })).problems)).toContain(
      'theme-error',
    );
  });

  it('limits outlines to 10 MB and 10,000 slides', async () => {
    expect(codes((await buildText('x'.repeat(10 * 1024 * 1024 + 1))).problems)).toEqual(['too-large']);
    expect(codes((await buildText('## A\n\n'.repeat(10_001))).problems)).toEqual(['too-large']);
  });

  it('says that the outline is not there', async () => {
    const project = { outline: 'gone.md', files: filesOf({}), kit };
    const { problems } = await build(
      project,
      { outputs: ['html'] },
      { ...stubTools, subsetFonts: () => Promise.reject() },
    );
    expect(codes(problems)).toEqual(['unreadable-file']);
  });
});
