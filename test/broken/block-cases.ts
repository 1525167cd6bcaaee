import { brokenFiles } from './broken-case.ts';
import { brokenOutline } from './broken-outline.ts';

const footnoteChain = Array.from({ length: 200 }, (_, index) => {
  const next = index === 99 ? '«' : '';
  return `[^${index}]: text${next}[^${index + 1}]\n`;
})
  .join('\n')
  .concat('\n[^200]: last\n\nx[^0]');

const lost = '## Second\n\n{{labs.nj}}[^a]\n\n[^a]: Text.';

/** A slip in the body of a Chinese outline. */
const inChinese = (slip: string, body: string, says: string) =>
  brokenFiles(
    slip,
    'half-width-mark',
    { 'outline.md': `---\ntitle: 题\nlang: zh-CN\n---\n## 一\n\n${body}\n` },
    says,
  );

/** Boxes, fences and what stands in running text. */
export const blockCases = [
  inChinese('a comma of the English keyboard', '两所学校«,一座城市', 'has "，" here'),
  inChinese('a full stop of the English keyboard', '他们走了«.', 'has "。"'),
  inChinese('a colon with a blank behind it', '结论«: 先转身', 'has "："'),
  inChinese('brackets of the English keyboard', '教育部«(2022)数据', 'and so for 1 more'),
  inChinese('straight quotation marks', '叫«"六小龙"的企业', 'has "“"'),
  inChinese('hyphens for a dash', '转身«--爆发', 'has "——"'),
  inChinese('dots for an ellipsis', '等等«...', 'has "……"'),
  inChinese('a mark behind bold text', '**历经十年**«,年', 'lectern check --fix'),
  inChinese('a mark in a heading of a table', '| 城市«,年 | 值 |\n|---|---|\n| a | b |', 'has "，"'),
  inChinese('a mark behind a figure', '{{labs.hz}}«,高', 'has "，"'),
  brokenOutline('a box mistyped', 'unknown-box', '«::: colums\nx\n:::', 'Did you mean "columns"?'),
  brokenOutline('a box in Chinese', 'unknown-box', '«::: 分栏\nx\n:::', 'Boxes: columns'),
  brokenOutline("pandoc's braces on a box", 'unknown-box', '«::: {.columns}\nx\n:::', 'Write ::: columns'),
  brokenOutline('full-width colons', 'almost-marker', '«：：：columns\n\nx', '":::"'),
  brokenOutline('two colons', 'almost-marker', '«:: so-what\n\nx', '":::"'),
  brokenOutline('a box never closed', 'unclosed-box', '«::: case\nx\n\n## Next', 'End it with :::'),
  brokenOutline('an end without a box', 'unopened-box', 'x\n\n«:::', 'Open one'),
  brokenOutline('a box that is indented', 'indented-marker', '- item\n  «::: so-what', 'Remove the blanks'),
  brokenOutline('an indented pause', 'indented-marker', '- item\n\n  «. . .', 'Remove the blanks'),
  brokenOutline(
    'columns without the box around them',
    'misplaced-block',
    '«::: column\na\n:::\n\n::: column\nb\n:::\n\n:::',
    'Write ::: columns above the first',
  ),
  brokenOutline(
    'a chart fence never closed',
    'unclosed-block',
    `«\`\`\`chart bar\nmetric: gdp\n\n${lost}`,
    '```',
  ),
  brokenOutline(
    'a chart fence closed by the next one only',
    'unclosed-block',
    '«```chart bar\nmetric: labs\n\n## B\n\n```chart bar\nmetric: gdp\nperiod: 2023\n```',
    '```',
  ),
  brokenOutline(
    'a fence closed by two marks',
    'unclosed-block',
    `«\`\`\`chart bar\nmetric: gdp\n\`\`\n\n${lost}`,
    '```',
  ),
  brokenOutline(
    'a code fence never closed',
    'unclosed-block',
    `x[^a] [y](#second)\n\n«~~~js\nlet x\n\n${lost}`,
    '~~~',
  ),
  brokenOutline('a formula never closed', 'unclosed-block', `«$$\nx^2\n\n${lost}`, '$$'),
  brokenOutline('a comment never closed', 'unclosed-block', `x[^a]\n\n«<!-- later\n\n${lost}`, '-->'),
  brokenOutline('a fence in a box never closed', 'unclosed-block', '::: case\n«```\nx\n:::', '```'),
  brokenOutline('typed with a Chinese keyboard', 'almost-marker', '«···chart bar\nmetric: gdp\n···', '```'),
  brokenOutline('apostrophes for a fence', 'almost-marker', "«'''chart bar\nmetric: gdp\n'''", '```'),
  brokenOutline(
    'allow behind the text',
    'misplaced-block',
    'x\n\n«```allow\nunit-mix: because\n```',
    'first',
  ),
  brokenOutline('allow in a list', 'misplaced-block', '- x\n\n  «```allow\n  a: b\n  ```', 'first'),
  brokenOutline('a formula with a slip', 'bad-math', 'x «$\\frac{1}{2$ y', 'formula'),
  brokenOutline('a formula of an unknown command', 'bad-math', '«$$\n\\fraction{1}{2}\n$$', '\\fraction'),
  brokenOutline('a footnote without its text', 'unknown-footnote', 'x«[^a]', '[^a]:'),
  brokenOutline(
    'a footnote mistyped',
    'unknown-footnote',
    'x«[^baes]\n\n[^base]: Text.',
    'Did you mean "base"?',
  ),
  brokenOutline('a link to no slide', 'unknown-slide', 'See «[there](#frist).', 'Did you mean "first"?'),
  brokenOutline(
    'a link to a hidden slide',
    'hidden-slide',
    '«[x](#b)\n\n## B {#b visibility=hidden}',
    'Show',
  ),
  brokenOutline('a link that runs a script', 'unsafe-link', '«[x](javascript:alert(1))', 'https:'),
  brokenOutline(
    'a link without a scheme',
    'unsafe-link',
    'x «[x](www.example.org)',
    'https://www.example.org',
  ),
  brokenOutline('a link to a file', 'unsafe-link', '- a «[x](report.pdf)', 'https:'),
  brokenOutline('a div', 'html-not-allowed', 'a «<div>', '<div>'),
  brokenOutline('a script', 'html-not-allowed', 'a «<script>x</script>', 'Markdown'),
  brokenOutline('a handler', 'html-not-allowed', '«<b onclick="x()">x</b>', 'onclick'),
  brokenOutline('an element never closed', 'html-not-allowed', 'a «<b>c', 'never closed'),
  brokenOutline('an image without a description', 'image-without-alt', 'a «![](a.svg)', '![text](file)'),
  brokenOutline('an image from the network', 'remote-image', '«![x](https://example.org/a.png)', 'Save'),
  brokenOutline('an image with a blank in its name', 'almost-marker', 'a «![x](a b.svg)', '(<a b.svg>)'),
  brokenOutline(
    'a link in full-width brackets',
    'almost-marker',
    '见«[来源]（https://example.org）。',
    'half width',
  ),
  brokenOutline('an image mistyped', 'missing-file', '«![x](mpa.svg)', 'mpa.svg'),
  brokenOutline(
    'an expression as alternative text',
    'bad-expression',
    '«![{{labs.hz}}](a.svg)',
    'text beside',
  ),
  brokenOutline('a private-use character', 'private-use-character', 'x «\uE100', 'U+E100'),
  brokenOutline('a character without a glyph', 'glyph-missing', 'x «𠮷', 'U+20BB7'),
  brokenOutline('lists a hundred and fifty deep', 'too-deep', `«${'* '.repeat(150)}x`, 'hundred levels'),
  brokenOutline(
    'boxes two hundred deep',
    'too-deep',
    `${'::: case\n'.repeat(100)}«${'::: case\n'.repeat(100)}x\n${':::\n'.repeat(200)}`,
    'hundred',
  ),
  brokenOutline(
    'elements two hundred deep',
    'too-deep',
    `${'<b>'.repeat(100)}«${'<b>'.repeat(100)}x${'</b>'.repeat(200)}`,
    'hundred',
  ),
  brokenOutline('footnotes two hundred deep', 'too-deep', footnoteChain, 'hundred'),
  brokenOutline('quotes a thousand deep', 'too-deep', `«${'> '.repeat(3000)}x`, 'too deeply'),
].map((broken) =>
  brokenFiles(
    broken.slip,
    broken.codes,
    { ...broken.files, 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    broken.says,
  ),
);
