import { brokenFiles } from './broken-case.ts';
import { brokenOutline } from './broken-outline.ts';

/** What looks like a slip and is none: nothing may be said about it. */
export const soundCases = [
  brokenOutline('a rank', [], '#1 of five cities, #2 next'),
  brokenOutline('tags', [], '#杭州 #创业'),
  brokenOutline('a citation with a remark', [], '见[1]（另见附录）'),
  brokenOutline('hashes kept as text', [], '\\##topic and \\#topic'),
  brokenOutline('a rule of dots', [], 'above\n\n···\n\nbelow'),
  brokenOutline('a set', [], 'The set {a, b} and {x.y}.'),
  brokenOutline('braces of a mathematician', [], '## The set {x} of all\n\ntext'),
  brokenOutline('attributes shown as code', [], '## How `{#id}` is written\n\ntext'),
  brokenOutline('an expression kept as text', [], '\\{{labs.hz}}, `{{labs.hz}}` and $x^{{2}}$'),
  brokenOutline('an expression in code', [], '```js\nconst a = "{{nothing.there}}";\n```'),
  brokenOutline('headings and fences in code', [], '````md\n```chart bar\n```\n##x\n````'),
  brokenOutline(
    'a comment in a chart',
    [],
    '```chart bar\n# two cities\nmetric: pop\nentities: [hz, sz]\n```',
  ),
  brokenOutline('double quotes in singles', [], "''quoted'' and '''three'''"),
  brokenOutline('a ratio', [], 'The ratio 3::4, and ::ffff:0:0'),
  brokenFiles('a rule first', [], { 'outline.md': '\n---\n\n## A\n\ntext\n\n---\n\ntext\n' }),
  brokenFiles('the language of the file', [], { 'outline.zh.md': '---\ntitle: T\nlang: zh-CN\n---\n## A\n' }),
];
