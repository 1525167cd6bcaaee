/** A generated briefing: two bullets, a table of three rows and a note a slide; on every third a chart for the table. */
export interface Briefing {
  readonly outline: string;
  readonly metrics: string;
  /** The same for tools without figures and charts: values as text, slides cut by `---`. */
  readonly plain: string;
}

export interface BriefingOptions {
  readonly slides: number;
  readonly language: 'zh' | 'en';
  /** Written into the middle slide: another one makes another deck. */
  readonly edit?: string;
}

const ENTITIES = 8;

const words = {
  zh: '政策 场景 资本 人才 政府 服务 企业 创新 城市 数据 转化 专利 实验 研发 补贴 土地 房租 监管 投资 耐心 成长 机器 模型 接口 游戏 渲染 供应 模具 制造 周期 迁移 比较 口径 来源'.split(
    ' ',
  ),
  en: 'policy scene capital talent government service firm city data transfer patent laboratory research subsidy land rent rule patience growth robot model interface game supply mould cycle migration measure source region survey record share'.split(
    ' ',
  ),
};

/** The same options make the same text. */
export function writeBriefing({ slides, language, edit = '' }: BriefingOptions): Briefing {
  const phrase = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => words[language][(seed * 7 + at * 5 + ((seed * at) % 11)) % 33]).join(
      language === 'zh' ? '' : ' ',
    );
  const printedValue = (entity: number) => `${10 + (entity % ENTITIES)}%`;
  const slideOf = (index: number, figure: (entity: number) => string, chart: string, note: string) =>
    [
      `## ${phrase(index, 5)} ${index + 1}`,
      [1, 2]
        .map((item) => `- ${phrase(index + item, 8)}${item === 1 ? ` ${figure(index)}` : ''}`)
        .concat(index === Math.floor(slides / 2) && edit !== '' ? [`- ${edit}`] : [])
        .join('\n'),
      index % 3 === 0 && chart !== ''
        ? chart
        : [
            `| ${phrase(index, 1)} | ${phrase(index + 1, 1)} |`,
            '|---|---|',
            ...[1, 2, 3].map((row) => `| ${phrase(index + row, 2)} | ${figure(index + row)} |`),
          ].join('\n'),
      note.replace('%', phrase(index, 12)),
    ].join('\n\n');
  const numbers = Array.from({ length: slides }, (_, index) => index);
  const front = `---\ntitle: ${phrase(1, 4)}\nlang: ${language}\n---\n\n`;
  const chart = '```chart bar\nmetric: rate\nhighlight: e1\n```';
  return {
    outline:
      front +
      numbers
        .map((index) => slideOf(index, (entity) => `{{rate.e${entity % ENTITIES}}}`, chart, 'Note: %'))
        .join('\n\n'),
    metrics: JSON.stringify(metricsOf(language)),
    plain: front + numbers.map((index) => slideOf(index, printedValue, '', '<!-- % -->')).join('\n\n---\n\n'),
  };
}

function metricsOf(language: 'zh' | 'en'): object {
  const entities = Array.from({ length: ENTITIES }, (_, index) => index);
  return {
    sources: { yearbook: { title: language === 'zh' ? '统计年鉴' : 'Yearbook', tier: 'official' } },
    entities: Object.fromEntries(
      entities.map((index) => [
        `e${index}`,
        { name: `${language === 'zh' ? '城市' : 'City '}${index}`, kind: 'city' },
      ]),
    ),
    metrics: {
      rate: { name: language === 'zh' ? '转化率' : 'Transfer rate', unit: '%', kind: 'share', base: 'all' },
    },
    observations: entities.map((index) => ({
      metric: 'rate',
      entity: `e${index}`,
      period: '2023',
      value: 10 + index,
      source: 'yearbook',
    })),
  };
}
