import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';

/** A slip in the outline's body; sound front matter and a first heading stand above it. */
export function brokenOutline(slip: string, codes: Codes, body: string, says?: string): BrokenCase {
  const outline = `---\ntitle: Title\nlang: en\n---\n## First\n\n${body}\n`;
  return brokenFiles(slip, codes, { 'outline.md': outline }, says);
}
