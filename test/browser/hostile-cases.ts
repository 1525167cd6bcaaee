import { addresses, formulas, markup, markupInData } from './hostile-texts.ts';

/** One hostile text in one place of an outline or a metrics file. */
export interface HostileCase {
  readonly place: string;
  readonly text: string;
  /** A word that stands with the text, to find it again. */
  readonly mark: string;
  /** A slide of its own. */
  readonly outline: string;
  /** Beside those of the sample. */
  readonly metrics: MetricsPart;
}

export interface MetricsPart {
  readonly sources?: Readonly<Record<string, object>>;
  readonly entities?: Readonly<Record<string, object>>;
  readonly metrics?: Readonly<Record<string, object>>;
  readonly observations?: readonly object[];
}

type Slide = (text: string, mark: string) => string;

const inText: Readonly<Record<string, Slide>> = {
  paragraph: (text, mark) => `## S ${mark}\n\n${text} ${mark}`,
  'HTML block': (text, mark) => `## S ${mark}\n\n<div>\n${text} ${mark}\n</div>`,
  headline: (text, mark) => `## ${text} ${mark}`,
  section: (text, mark) => `# ${text} ${mark}`,
  'inner heading': (text, mark) => `## S ${mark}\n\n### ${text} ${mark}`,
  'list item': (text, mark) => `## S ${mark}\n\n- ${text} ${mark}\n+ ${text}`,
  'table cell': (text, mark) => `## S ${mark}\n\n| a | ${text} |\n|---|---|\n| ${text} ${mark} | b |`,
  quotation: (text, mark) => `## S ${mark}\n\n> ${text} ${mark}`,
  box: (text, mark) => `## S ${mark}\n\n::: so-what\n${text} ${mark}\n:::`,
  emphasis: (text, mark) => `## S ${mark}\n\n**${text} ${mark}** *${text}* ~~${text}~~`,
  'link text': (text, mark) => `## S ${mark}\n\n[${text} ${mark}](https://good.example/)`,
  'link title': (text, mark) => `## S ${mark}\n\n[x](https://good.example/ '${text} ${mark}')`,
  'link title in double quotes': (text, mark) =>
    `## S ${mark}\n\n[x](https://good.example/ "${text.replaceAll('"', '\\"')} ${mark}")`,
  'image text': (text, mark) => `## S ${mark}\n\n![${text} ${mark}](dot.png)`,
  'image title': (text, mark) => `## S ${mark}\n\n![x](dot.png '${text} ${mark}')`,
  'code span': (text, mark) => `## S ${mark}\n\n\`\` ${text} ${mark} \`\``,
  'code block': (text, mark) => `## S ${mark}\n\n~~~html\n${text} ${mark}\n~~~`,
  'code block of a script': (text, mark) => `## S ${mark}\n\n~~~js\nconst a = '${text} ${mark}'\n~~~`,
  'code language': (text, mark) => `## S ${mark}\n\n~~~ ${text}\n${mark}\n~~~`,
  formula: (text, mark) => `## S ${mark}\n\n$$\n\\text{${text} ${mark}}\n$$`,
  footnote: (text, mark) => `## S ${mark}\n\nx[^${mark}]\n\n[^${mark}]: ${text} ${mark}`,
  'footnote label': (text, mark) =>
    `## S ${mark}\n\nx[^${text.replaceAll(' ', '')}]\n\n[^${text.replaceAll(' ', '')}]: ${mark}`,
  'handout text': (text, mark) => `## S ${mark}\n\nx ${mark}\n\n::: handout\n${text}\n:::`,
  notes: (text, mark) => `## S ${mark}\n\nNote:\n${text} ${mark}`,
  comment: (text, mark) => `## S ${mark}\n\nx\n\n<!-- ${text} -->`,
  'slide id': (text, mark) => `## S ${mark} {#${text}}`,
  'slide class': (text, mark) => `## S ${mark} {.${text}}`,
  'slide background': (text, mark) => `## S ${mark} {background="${text}"}`,
  'slide layout': (text, mark) => `## S ${mark} {layout="${text}"}`,
  'name of a box': (text, mark) => `## S ${mark}\n\n::: ${text}\n${mark}\n:::`,
  'figure option': (text, mark) => `## S ${mark}\n\n{{rate.north source="${text}"}}`,
  'chart note': (text, mark) =>
    `## S ${mark}\n\n${chart(`metric: rate\nentities: [north, south]\nnote: ${JSON.stringify(`${text} ${mark}`)}`)}`,
  'card label': (text, mark) =>
    `## S ${mark}\n\n\`\`\`chart cards\nfigures: [${JSON.stringify(`${text} ${mark} {{rate.north}}`)}, "{{rate.south}}"]\n\`\`\``,
  'chart metric': (text, mark) => `## S ${mark}\n\n${chart(`metric: ${JSON.stringify(text)}`)}`,
  'reason of a waiver': (text, mark) =>
    `## S ${mark}\n\n${chart(`metric: rate\nentities: [north]\nallow:\n  count-n: ${JSON.stringify(`${text} ${mark}`)}`)}`,
};

const inAddresses: Readonly<Record<string, Slide>> = {
  link: (text, mark) => `## S ${mark}\n\n[${mark}](${text})`,
  'link in brackets': (text, mark) => `## S ${mark}\n\n[${mark}](<${text}>)`,
  autolink: (text, mark) => `## S ${mark}\n\n<${text}>`,
  'link by reference': (text, mark) => `## S ${mark}\n\n[${mark}][r${mark}]\n\n[r${mark}]: ${text}`,
  image: (text, mark) => `## S ${mark}\n\n![${mark}](<${text}>)`,
  include: (text, mark) => `## S ${mark}\n\n{{> ${text}}}`,
};

const inFormulas: Readonly<Record<string, Slide>> = {
  'formula in a line': (text, mark) => `## S ${mark}\n\n$${text}$`,
  'formula alone': (text, mark) => `## S ${mark}\n\n$$\n${text}\n$$`,
};

/** A metric of two entities, drawn and written, with a text in one of its places. */
type Data = (text: string, mark: string) => MetricsPart;

function data(
  mark: string,
  change: { source?: object; entity?: object; metric?: object; observation?: object },
): MetricsPart {
  return {
    sources: { [`s${mark}`]: { title: 'Source', tier: 'press', ...change.source } },
    entities: {
      [`a${mark}`]: { name: 'First', kind: 'city', ...change.entity },
      [`b${mark}`]: { name: 'Second', kind: 'city' },
    },
    metrics: { [`m${mark}`]: { name: 'Metric', unit: '%', kind: 'share', ...change.metric } },
    observations: [
      {
        metric: `m${mark}`,
        entity: `a${mark}`,
        period: '2022',
        value: 38,
        source: `s${mark}`,
        ...change.observation,
      },
      { metric: `m${mark}`, entity: `b${mark}`, period: '2022', value: 11, source: `s${mark}` },
    ],
  };
}

const inData: Readonly<Record<string, Data>> = {
  'metric name': (text, mark) => data(mark, { metric: { name: `${text} ${mark}` } }),
  unit: (text, mark) => data(mark, { metric: { unit: `${text} ${mark}` } }),
  base: (text, mark) => data(mark, { metric: { base: `${text} ${mark}` } }),
  definition: (text, mark) => data(mark, { metric: { definition: `${text} ${mark}` } }),
  'entity name': (text, mark) => data(mark, { entity: { name: `${text} ${mark}` } }),
  'entity name in a language': (text, mark) => data(mark, { entity: { name: { en: `${text} ${mark}` } } }),
  'source title': (text, mark) => data(mark, { source: { title: `${text} ${mark}` } }),
  producer: (text, mark) => data(mark, { source: { producer: `${text} ${mark}` } }),
  locator: (text, mark) => data(mark, { source: { locator: `${text} ${mark}` } }),
  quote: (text, mark) => data(mark, { observation: { quote: `${text} ${mark}` } }),
  'note on a value': (text, mark) => data(mark, { observation: { note: `${text} ${mark}` } }),
  'how a value was derived': (text, mark) => data(mark, { observation: { derived: `${text} ${mark}` } }),
  'reason for a missing value': (text, mark) =>
    data(mark, { observation: { value: undefined, missing: 'not-stated', reason: `${text} ${mark}` } }),
  'source url': (text, mark) => data(mark, { source: { url: text } }),
  'source date': (text, mark) => data(mark, { source: { date: text } }),
  period: (text, mark) => data(mark, { observation: { period: text } }),
  'id of an entity': (text, mark) => data(mark, { observation: { entity: text } }),
};

function chart(body: string): string {
  return `\`\`\`chart bar\n${body}\n\`\`\``;
}

function casesIn<Make>(
  places: Readonly<Record<string, Make>>,
  texts: readonly string[],
  make: (write: Make, text: string, mark: string) => Pick<HostileCase, 'outline' | 'metrics'>,
): Omit<HostileCase, 'mark'>[] {
  return Object.entries(places).flatMap(([place, write]) =>
    texts.map((text) => ({ place, text, ...make(write, text, '%mark%') })),
  );
}

const asSlide = (write: Slide, text: string, mark: string) => ({ outline: write(text, mark), metrics: {} });
const asData = (write: Data, text: string, mark: string) => ({
  outline: `## S ${mark}\n\n{{m${mark}.a${mark}}} ${mark}\n\n${chart(`metric: m${mark}\nentities: [a${mark}, b${mark}]\nhighlight: a${mark}`)}\n\nNote:\n{{m${mark}.a${mark}}}`,
  metrics: write(text, mark),
});

/** Every text in every place where it could do harm. */
export const hostileCases: readonly HostileCase[] = [
  ...casesIn(inText, markup, asSlide),
  ...casesIn(inAddresses, addresses, asSlide),
  ...casesIn(inFormulas, formulas, asSlide),
  ...casesIn(inData, markupInData, asData),
  ...casesIn(
    { 'source url': (text: string, mark: string) => data(mark, { source: { url: text } }) },
    addresses,
    asData,
  ),
].map((item, index) => {
  const mark = `zq${index}q`;
  const replace = (text: string) => text.replaceAll('%mark%', mark);
  return {
    ...item,
    mark,
    outline: `${replace(item.outline)}\n`,
    metrics: JSON.parse(replace(JSON.stringify(item.metrics))) as MetricsPart,
  };
});
