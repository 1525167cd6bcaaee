import type { Bound, MissingReason, Status } from '../metrics/metrics.ts';
import type { Tier } from '../metrics/source.ts';

/** The words that Lectern itself puts on a slide, in one language. */
export interface Words {
  readonly language: 'zh' | 'en';
  readonly sources: string;
  readonly source: string;
  readonly dataTable: string;
  readonly showTable: string;
  readonly showChart: string;
  readonly entity: string;
  readonly value: string;
  readonly period: string;
  readonly unit: string;
  readonly base: string;
  readonly definition: string;
  readonly quote: string;
  readonly uncheckedQuote: string;
  readonly status: string;
  readonly note: string;
  readonly derived: string;
  readonly tier: string;
  readonly accessed: string;
  readonly close: string;
  readonly notes: string;
  readonly waivers: string;
  readonly draft: string;
  /** Of a task in a list. */
  readonly done: string;
  readonly toDo: string;
  readonly difference: string;
  /** Of a growth rate that is compounded. */
  readonly yearlyGrowth: string;
  /** Before what a band holds. */
  readonly shaded: string;
  readonly slide: string;
  readonly chart: string;
  readonly lineChart: string;
  readonly scatter: string;
  /** Said below every scatter plot. */
  readonly noCause: string;
  /** Before what has no mark in the drawing. */
  readonly notDrawn: string;
  readonly matrix: string;
  readonly timeline: string;
  readonly argument: string;
  /** What a matrix compares by. */
  readonly factor: string;
  readonly time: string;
  readonly event: string;
  /** Of a date that is calculated from others. */
  readonly inferred: string;
  readonly claim: string;
  /** For or against. */
  readonly side: string;
  readonly support: string;
  readonly oppose: string;
  readonly cards: string;
  readonly pictogram: string;
  readonly waffle: string;
  /** What is measured, at the head of a column. */
  readonly measure: string;
  readonly asIcons: string;
  readonly oneIcon: string;
  /** Before the number that another is a part of. */
  readonly outOf: string;
  /** The parts that are not named. */
  readonly rest: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** Between items in a line: `浙江大学 · 2022` */
  readonly separator: string;
  readonly listSeparator: string;
  readonly colon: string;
  readonly controls: {
    readonly previous: string;
    readonly next: string;
    readonly above: string;
    readonly below: string;
  };
}

const zh: Words = {
  language: 'zh',
  sources: '资料来源',
  source: '来源',
  dataTable: '数据表',
  showTable: '看数据表（T）',
  showChart: '看图（T）',
  entity: '对象',
  value: '数值',
  period: '时期',
  unit: '单位',
  base: '基数',
  definition: '口径',
  quote: '原文',
  uncheckedQuote: '未与原文核对',
  status: '状态',
  note: '说明',
  derived: '算法',
  tier: '可信程度',
  accessed: '查阅',
  close: '关闭',
  notes: '讲稿',
  waivers: '放行的规则',
  draft: '草稿',
  done: '已完成',
  toDo: '未完成',
  difference: '差',
  yearlyGrowth: '年均增长',
  shaded: '阴影',
  slide: '幻灯片',
  chart: '条形图',
  lineChart: '折线图',
  scatter: '散点图',
  noCause: '相关不等于因果。',
  notDrawn: '未画出',
  matrix: '对照表',
  timeline: '时间线',
  argument: '论证树',
  factor: '因素',
  time: '时间',
  event: '事件',
  inferred: '推算',
  claim: '论点',
  side: '立场',
  support: '支持',
  oppose: '反对',
  cards: '数字卡片',
  pictogram: '图标图',
  waffle: '百格图',
  measure: '指标',
  asIcons: '折成图标',
  oneIcon: '一个图标',
  outOf: '共',
  rest: '其余',
  bounds: { 'at-most': '最高', 'at-least': '至少', about: '约' },
  statuses: {
    final: '终值',
    provisional: '初步数',
    estimated: '估计数',
    revised: '修订数',
    forecast: '预测数',
    break: '口径变动',
    disputed: '有争议',
  },
  tiers: { official: '官方', organisation: '机构自述', press: '媒体', opinion: '评论', hearsay: '传闻' },
  missing: {
    'not-stated': '未说明',
    'not-available': '不可得',
    'not-applicable': '不适用',
    confidential: '保密',
  },
  separator: ' · ',
  listSeparator: '、',
  colon: '：',
  controls: { previous: '上一页', next: '下一页', above: '向上', below: '向下' },
};

const en: Words = {
  language: 'en',
  sources: 'Sources',
  source: 'Source',
  dataTable: 'Data table',
  showTable: 'Show the table (T)',
  showChart: 'Show the chart (T)',
  entity: 'Entity',
  value: 'Value',
  period: 'Period',
  unit: 'Unit',
  base: 'Of',
  definition: 'Definition',
  quote: 'Quoted',
  uncheckedQuote: 'not checked against the text',
  status: 'Status',
  note: 'Note',
  derived: 'Calculated',
  tier: 'Kind of source',
  accessed: 'accessed',
  close: 'Close',
  notes: 'Notes',
  waivers: 'Rules set aside',
  draft: 'Draft',
  done: 'done',
  toDo: 'to do',
  difference: 'difference',
  yearlyGrowth: 'Growth a year',
  shaded: 'Shaded',
  slide: 'slide',
  chart: 'Bar chart',
  lineChart: 'Line chart',
  scatter: 'Scatter plot',
  noCause: 'Correlation is no proof of cause.',
  notDrawn: 'Not drawn',
  matrix: 'Matrix',
  timeline: 'Timeline',
  argument: 'Argument tree',
  factor: 'Factor',
  time: 'When',
  event: 'Event',
  inferred: 'derived',
  claim: 'Claim',
  side: 'Side',
  support: 'For',
  oppose: 'Against',
  cards: 'Fact cards',
  pictogram: 'Pictogram',
  waffle: 'Waffle chart',
  measure: 'Measure',
  asIcons: 'As icons',
  oneIcon: 'One icon',
  outOf: 'of ',
  rest: 'The rest',
  bounds: { 'at-most': 'up to', 'at-least': 'at least', about: 'about' },
  statuses: {
    final: 'final',
    provisional: 'provisional',
    estimated: 'estimated',
    revised: 'revised',
    forecast: 'forecast',
    break: 'break in series',
    disputed: 'disputed',
  },
  tiers: {
    official: 'official',
    organisation: "organisation's own",
    press: 'press',
    opinion: 'opinion',
    hearsay: 'hearsay',
  },
  missing: {
    'not-stated': 'not stated',
    'not-available': 'not available',
    'not-applicable': 'not applicable',
    confidential: 'confidential',
  },
  separator: ' · ',
  listSeparator: ', ',
  colon: ': ',
  controls: { previous: 'Previous slide', next: 'Next slide', above: 'Slide above', below: 'Slide below' },
};

/** Chinese for any Chinese, English for the rest. */
export function wordsFor(language: string): Words {
  return /^zh\b/i.test(language) ? zh : en;
}
