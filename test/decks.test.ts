import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPackageFolders } from '../src/node/package-folders.ts';
import { openProjectFiles } from '../src/node/project-files.ts';
import { readKit } from '../src/node/read-kit.ts';
import type { OutputFile } from '../src/page/output-file.ts';
import { build } from '../src/pipeline.ts';
import { formatProblem } from '../src/problem/code-frame.ts';
import { compareFolder } from './compare-folder.ts';
import { stubTools } from './stub-tools.ts';

// Each folder under test/decks/ is a deck with what it must become: expected/deck.json, and
// expected/problems.txt where there are any. A missing expectation is written; one that differs lands
// beside it in expected-changed/.
const root = join(import.meta.dirname, 'decks');
const kit = readKit(findPackageFolders(), undefined);

describe('decks', () => {
  const cases = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(cases.map(({ name }) => name))('%s', async (name) => {
    const folder = join(root, name);
    const outline = readdirSync(folder).find((file) => /^outline.*\.md$/.test(file)) ?? 'outline.md';
    const project = { outline: `${name}/${outline}`, files: openProjectFiles(root), kit };
    // The page is rendered too, for the problems that only rendering finds.
    const { files, problems } = await build(project, { outputs: ['json', 'html', 'presenter'] }, stubTools);
    const actual = new Map<string, string>();
    const deck = files.find(({ path }) => path === 'deck.json');
    if (deck) actual.set('deck.json', String(deck.content));
    const notes = notesOf(files);
    if (notes !== '') actual.set('notes.html', notes);
    if (problems.length > 0) actual.set('problems.txt', `${problems.map(formatProblem).join('\n')}\n`);
    for (const text of actual.values()) expect(text).not.toMatch(/\[object Object\]|undefined|NaN/);
    compareFolder(join(folder, 'expected'), actual);
  });
});

/** What only the speaker's page holds, slide by slide. */
function notesOf(files: readonly OutputFile[]): string {
  const page = String(files.find(({ path }) => path === 'presenter.html')?.content ?? '');
  return page
    .split('<section ')
    .flatMap((section) => {
      const notes = /<aside class="notes"[^>]*>([\s\S]*?)<\/aside>/.exec(section)?.[1] ?? '';
      const id = /^id="([^"]*)"/.exec(section)?.[1] ?? '';
      return notes.trim() === '' ? [] : [`<!-- ${id} -->\n${notes.replace(/ popovertarget="[^"]*"/g, '')}\n`];
    })
    .join('');
}
