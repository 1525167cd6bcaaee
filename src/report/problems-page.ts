import type { ExplainedKind, Subject } from '../problem/problem-subjects.ts';
import { exampleCaptions } from './example-captions.ts';
import { ruleSentence } from './format-explanation.ts';

/** docs/problems.md: every code with its own heading, so that `#unknown-metric` leads to it. */
export function problemsPage(subjects: readonly Subject[]): string {
  return `<!-- Written by \`npm run -s lectern -- explain --format markdown > docs/problems.md\`. -->

# Problems

Every message of Lectern names a code. This page is what \`lectern explain CODE\` says of each: what was found,
why it matters, how to mend it. An **error** keeps a deck from being built, and the last good one stays; a
**warning** does not, unless \`--strict\` is given. A **refusal** ends the command before there is a deck.

${subjects.map(contents).join('\n')}

${subjects.map(({ title, kinds }) => `## ${title}\n\n${Object.entries(kinds).map(section).join('\n')}`).join('\n')}`;
}

function contents({ title, kinds }: Subject): string {
  const links = Object.keys(kinds).map((code) => `[${code}](#${code})`);
  return `- [${title}](#${slugOf(title)}): ${links.join(', ')}`;
}

/** As GitHub makes an anchor of a heading. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function section([code, kind]: readonly [string, ExplainedKind]): string {
  const { severity, title, what, why, mend, example } = kind;
  const { where, language } = exampleCaptions[example.place];
  const waiver = kind.rule
    ? ` ${ruleSentence.slice(0, -1)}: \`allow: {${code}: why it may stand here}\`.`
    : '';
  return `### ${code}

**${title}** (${severity}). ${what}

**Why.** ${why}

**Mend.** ${mend}${waiver}

Wrong, ${where}:

${fence(language, example.wrong)}

Right:

${fence(language, example.right)}
`;
}

/** Longer than any fence within. */
function fence(language: string, lines: readonly string[]): string {
  const marks = lines.some((line) => line.startsWith('```')) ? '````' : '```';
  return [`${marks}${language}`, ...lines, marks].join('\n');
}
