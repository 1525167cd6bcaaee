import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';

/** Two outlines of one deck, below their front matter. */
function drifted(slip: string, codes: Codes, en: string, zh: string, says?: string): BrokenCase {
  return outlines(slip, codes, `---\ntitle: T\n---\n\n${en}\n`, `---\ntitle: 题\n---\n\n${zh}\n`, says);
}

function outlines(slip: string, codes: Codes, en: string, zh: string, says?: string): BrokenCase {
  return brokenFiles(slip, codes, { 'outline.en.md': en, 'outline.zh.md': zh }, says);
}

/** A mark before the kind is one before the block. */
function chart(text: string): string {
  const mark = text.startsWith('«') ? '«' : '';
  return `## 1 {#one}\n\n${mark}\`\`\`chart ${text.slice(mark.length)}\n\`\`\``;
}

function charts(slip: string, codes: Codes, en: string, zh: string, says?: string): BrokenCase {
  return drifted(slip, codes, chart(en), chart(zh), says);
}

const noMetrics = '{ "sources": {}, "entities": {}, "metrics": {}, "observations": [] }';
const bar = 'bar\nmetric: gdp\nperiod: 2023';

/** A deck whose outlines in two languages do not say the same. */
export const languageCases = [
  drifted(
    'a slide that the second language lacks',
    'slide-untranslated',
    '## A {#a}\n\n## «B {#b}\n\n## C {#c}',
    '## 一 {#a}\n\n## 三 {#c}',
    'Behind this one: outline.zh.md:5:4',
  ),
  drifted(
    'a slide that the first language lacks',
    'slide-untranslated',
    '## C {#c}',
    '## «一 {#a}\n\n## 三 {#c}',
    'Below this: outline.en.md:2:1',
  ),
  drifted(
    'a section that one language lacks, with a slide in it',
    ['slide-untranslated', 'slide-untranslated'],
    '## A {#a}\n\n# «B {#b}\n\n## «C {#c}',
    '## 一 {#a}',
    'Put it into outline.zh.md, with {#c}.',
  ),
  drifted(
    'a slide with one that goes on from it, lacking in the other',
    'slide-untranslated',
    '## A {#a}\n\n## «B {#b}\n\n---\n\nMore',
    '## 一 {#a}',
    '"b"',
  ),
  drifted(
    'a slide that goes on in one language only',
    'slide-untranslated',
    '## A {#a}\n\n«---\n\nMore',
    '## 一 {#a}',
    '"a-2"',
  ),
  drifted(
    'a slide that is hidden in one language',
    'attribute-drift',
    '## A {#a}\n\n## B {#b}',
    '## 一 {#a}\n\n## 二 {#b «visibility=hidden}',
    '"visibility" of the slide "b" is shown in outline.en.md, and hidden in outline.zh.md.',
  ),
  drifted(
    'an id with a slip',
    'id-drift',
    '## A {#patents}',
    '## «一 {#patens}',
    'one id, such as {#patents}',
  ),
  drifted(
    'ids that come from headlines',
    ['id-drift', 'id-drift'],
    '## Six firms\n\n## One city',
    '## «六家企业\n\n## «一座城市',
    'such as {#six-firms}',
  ),
  drifted(
    'an id that was translated, among others',
    'id-drift',
    '## A {#a}\n\n## B {#soil}\n\n## C {#c}',
    '## 一 {#a}\n\n## «二 {#turang}\n\n## 三 {#c}',
    '"soil" in outline.en.md and "turang" in outline.zh.md',
  ),
  drifted(
    'a link to a slide with another id, and support for it',
    'id-drift',
    '## A {#soil}\n\n## B {#b supports=#soil}',
    '## «一 {#turang}\n\n## 二 {#b supports=#turang}',
    '"turang"',
  ),
  drifted(
    'two slides that have changed places',
    'order-drift',
    '## A {#a}\n\n## B {#b}\n\n## C {#c}',
    '## 一 {#a}\n\n## 三 {#c}\n\n## «二 {#b}',
    'stands behind "a" in outline.en.md, behind "c" in outline.zh.md',
  ),
  drifted(
    'the last slide put first, with what goes on from it',
    'order-drift',
    '## A {#a}\n\n## B {#b}\n\n## C {#c}\n\n---\n\nMore',
    '## «三 {#c}\n\n---\n\n更多\n\n## 一 {#a}\n\n## 二 {#b}',
    'behind "b" in outline.en.md, first in outline.zh.md',
  ),
  drifted(
    'a headline with its number typed in',
    'figure-drift',
    '## 38% of patents {#a}',
    '## 专利的«{{conversion.zju}} {#a}',
    'states conversion.zju.2022 in outline.zh.md, but not in outline.en.md',
  ),
  drifted(
    'a figure that one language only shows as a difference',
    'figure-drift',
    '## A {#a}\n\n- «{{diff conversion.zju conversion.seu}}, {{conversion.zju}}',
    '## 一 {#a}\n\n- {{conversion.zju}}',
    'diff(conversion.zju.2022,conversion.seu.2022)',
  ),
  drifted(
    'two years of one metric',
    'figure-drift',
    '## A {#a}\n\n{{gdp.hz.2023}}',
    '## 一 {#a}\n\n«{{gdp.hz.2022}}',
    'gdp.hz.2023 in outline.en.md, and gdp.hz.2022 in outline.zh.md',
  ),
  drifted(
    'two sources of one metric',
    'figure-drift',
    '## A {#a}\n\n{{launch.hz source="paper"}}',
    '## 一 {#a}\n\n«{{launch.hz source="bureau"}}',
    'There: outline.en.md:7:1',
  ),
  drifted(
    'a figure behind a break, in a box, a table, a footnote',
    ['figure-drift', 'figure-drift', 'figure-drift'],
    '## A {#a}\n\n::: so-what\n«{{rate.hz}}\n:::\n\n---\n\n| a |\n|---|\n| «{{labs.hz}} |\n\nWord[^1]\n\n[^1]: «{{grant.hz}}',
    '## 一 {#a}\n\n::: so-what\n一\n:::\n\n---\n\n| 一 |\n|---|\n| 二 |\n\n字',
    'labs.hz',
  ),
  drifted(
    'a figure that only the handout of one language has',
    'figure-drift',
    '## A {#a}\n\n::: handout\n«{{rate.hz}}\n:::',
    '## 一 {#a}\n\nNote:\n{{rate.hz}}',
    'rate.hz',
  ),
  drifted(
    'a figure that is only spoken, and in one language',
    'figure-drift',
    '## A {#a}\n\nNote:\n«{{rate.hz}}',
    '## 一 {#a}\n\nNote:\n一',
    'in its notes',
  ),
  drifted(
    'figures spoken in one language and shown in the other, printed otherwise, repeated',
    [],
    '## {{rate.hz}} {#a}\n\n{{times gdp.hz.2023 gdp.nj.2023 digits=3}}\n\n::: handout\n{{gdp.sz.2023}}\n:::\n\nNote:\n{{rate.hz}}, {{labs.hz}}',
    '## {{rate.hz}} {#a}\n\n{{times gdp.hz.2023 gdp.nj.2023}}、{{times gdp.hz.2023 gdp.nj.2023}}\n\n::: handout\n{{gdp.sz.2023}}\n:::\n\nNote:\n{{gdp.sz.2023}}{{labs.hz}}',
  ),
  outlines(
    'the same figures by other ways: a default period, a current entity',
    ['front-matter-drift', 'front-matter-drift'],
    '---\ntitle: T\n«period: 2023\n«entity: hz\n---\n\n## A {#a}\n\n{{gdp.it}}',
    '---\ntitle: 题\n---\n\n## 一 {#a}\n\n{{gdp.hz.2023}}',
    '"entity" is hz in outline.en.md, and not set in outline.zh.md.',
  ),
  outlines(
    'a figure in one title',
    'figure-drift',
    '---\ntitle: «{{labs.hz}} labs\n---\n\n## A {#a}',
    '---\ntitle: 十二个实验室\n---\n\n## 一 {#a}',
    'The front matter states labs.hz',
  ),
  charts('another kind', 'chart-drift', bar, `«${bar.replace('bar', 'lollipop')}`, '"lollipop"'),
  charts(
    'other entities',
    'chart-drift',
    `${bar}\nentities: [hz, sz]`,
    `«${bar}\nentities: [hz, nj]`,
    'shows gdp.sz.2023 in outline.en.md, and gdp.nj.2023 in outline.zh.md',
  ),
  charts(
    'all entities, and one less',
    'chart-drift',
    bar,
    `«${bar}\nentities: [hz, nj]`,
    'nothing in its place',
  ),
  charts(
    'another order',
    'chart-drift',
    `${bar}\nentities: [hz, sz]\nsort: given`,
    `«${bar}\nentities: [sz, hz]\nsort: given`,
    'gdp.sz.2023 as number 1',
  ),
  charts(
    'an order that is given',
    'chart-drift',
    bar,
    `${bar}\n«sort: given`,
    '"sort" of the chart on "one"',
  ),
  charts(
    'another highlight',
    'chart-drift',
    `${bar}\nhighlight: [hz, sz]`,
    `${bar}\n«highlight: hz`,
    '"hz, sz" in outline.en.md',
  ),
  charts(
    'a reference line for one language',
    'chart-drift',
    `${bar}\nreference: "Shenzhen in 2019 {{gdp.sz.2019}}"`,
    `«${bar}`,
    'gdp.sz.2019',
  ),
  charts(
    'the same with other words, and all said that goes without saying',
    [],
    `${bar}\nentities: [hz, sz, nj]\nhighlight: hz\nnote: As published`,
    'bar\nmetric: gdp\nperiod: 2023\nhighlight: [hz]\nnote: 按公报',
  ),
  charts(
    'a rule that is set aside for one language',
    ['chart-drift', 'chart-drift'],
    'bar\nmetric: pop\nperiod: 2023\nentities: [hz, zju]\n«allow: {entity-mix: of one size}',
    '«bar\nmetric: pop\nperiod: 2023\nentities: [hz, sz]',
    'pop.zju.2023',
  ),
  drifted(
    'a chart in one language, a table in the other',
    'chart-drift',
    chart(`«${bar}`),
    '## 1 {#one}\n\n| 城市 |\n|---|\n| 杭州 |',
    'has a chart (bar) in outline.en.md',
  ),
  drifted(
    'a chart before another',
    'chart-drift',
    `${chart(`«cards\nfigures: ["A {{labs.hz}}", "B {{rate.hz}}"]`)}\n\n\`\`\`chart ${bar}\n\`\`\``,
    chart(bar),
    'a chart (cards)',
  ),
  drifted(
    'attributes of one slide',
    Array.from({ length: 6 }, () => 'attribute-drift' as const),
    '## A {#a time=40s «priority=2 «for=press «layout=bullets «supports=#b «confidence=claimed}\n\n- A\n\n## B {#b}',
    '## 一 {#a «time=50s}\n\n- 一\n\n## 二 {#b}',
    '"time" of the slide "a" is 40s in outline.en.md, and 50s in outline.zh.md.',
  ),
  drifted('a section that is a slide', 'attribute-drift', '# A {#a}', '## «一 {#a}', 'Write # in both'),
  drifted(
    'a slide for other entities',
    'attribute-drift',
    '## A {#a each=hz,sz}\n\n{{pop.it}}',
    '## 一 {#a «each=hz}\n\n{{pop.it}}',
    '"each" of the slide "a" is hz,sz',
  ),
  drifted(
    'a figure that is told of each entity in one language',
    'figure-drift',
    '## A {#a each=hz,sz}\n\n«{{pop.it}}',
    '## 一 {#a each=sz,hz}',
    'pop.hz.2023',
  ),
  outlines(
    'front matter that was not brought up to date',
    ['front-matter-drift', 'front-matter-drift', 'front-matter-drift', 'front-matter-drift'],
    '---\ntitle: T\nduration: 12m\ndate: 2025-02-06\nversion: "2"\nmetrics: metrics.json\n---\n\n## A {#a}',
    '---\ntitle: 题\n«duration: 10m\n«date: 2025-02\n«version: "1"\n«metrics: ./other.json\n---\n\n## 一 {#a}',
    '"duration" is 12m in outline.en.md, and 10m in outline.zh.md.',
  ),
].map((one) => ({ ...one, files: { ...one.files, 'other.json': noMetrics } }));
