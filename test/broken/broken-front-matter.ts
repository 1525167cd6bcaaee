import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';

/** A slip in the front matter; a slide with a figure stands below it, and must not be blamed. */
export function brokenFrontMatter(slip: string, codes: Codes, yaml: string, says?: string): BrokenCase {
  const outline = `---\n${yaml}\n---\n## First\n\n{{labs.hz}}\n`;
  return brokenFiles(slip, codes, { 'outline.md': outline }, says);
}
