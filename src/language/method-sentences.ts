import { isChinese } from './is-chinese.ts';

/** What a handout says of how its figures were come by, in one language. */
export interface MethodSentences {
  readonly title: string;
  readonly groups: Readonly<Record<MethodGroupName, { readonly title: string; readonly lead?: string }>>;
  /** Sources are named behind each. */
  readonly oneSource: string;
  weak(weak: number, all: number): string;
  readonly unsourced: string;
  unchecked(quotes: number): string;
  quotes(count: number): string;
}

export type MethodGroupName =
  | 'reliance'
  | 'waivers'
  | 'disputed'
  | 'calculated'
  | 'missing'
  | 'unsettled'
  | 'bounds'
  | 'quotes'
  | 'remarks';

const zh: MethodSentences = {
  title: '方法说明',
  groups: {
    reliance: { title: '依据有多可靠' },
    waivers: { title: '放行的规则', lead: '图表都经过可比性检查。下列规则由作者放行，理由附后。' },
    disputed: { title: '有争议的数值', lead: '各方说法不一，或尚有争议，并列如下。' },
    calculated: { title: '算出的数值', lead: '由所引数值算出，来源中没有现成的数。' },
    missing: { title: '没有的数值', lead: '空缺如实标出，不当作零。' },
    unsettled: { title: '尚未确定的数值' },
    bounds: { title: '限度与约数', lead: '“最高”“至少”是限度，不是实际数；“约”是概数。' },
    quotes: { title: '未核对的引文' },
    remarks: { title: '其他说明' },
  },
  oneSource: '全部数值出自一个来源，没有旁证：',
  weak: (weak, all) =>
    weak === all
      ? `全部${all}个数值都只有评论或传闻为据：`
      : `${all}个数值中，有${weak}个只有评论或传闻为据：`,
  unsourced: '没有注明来源：',
  unchecked: (quotes) => `${quotes}条引文没有与来源的原文逐字核对：`,
  quotes: (count) => `${count}条`,
};

const en: MethodSentences = {
  title: 'Method note',
  groups: {
    reliance: { title: 'How far the figures can be relied on' },
    waivers: {
      title: 'Rules set aside',
      lead: 'Charts are checked for what may be compared. The author has set these rules aside, for the reasons given.',
    },
    disputed: {
      title: 'Disputed figures',
      lead: 'Sources differ, or the matter is open; what each says is set side by side.',
    },
    calculated: {
      title: 'Calculated figures',
      lead: 'Calculated from the figures cited; no source gives them as such.',
    },
    missing: { title: 'What is not known', lead: 'Gaps are shown as gaps, never as zero.' },
    unsettled: { title: 'Figures that are not final' },
    bounds: {
      title: 'Limits and round figures',
      lead: '“Up to” and “at least” mark limits, not what was measured or paid; “about” marks a round figure.',
    },
    quotes: { title: 'Quotes not checked' },
    remarks: { title: 'Remarks' },
  },
  oneSource: 'Every figure comes from one source, and nothing else confirms it: ',
  weak: (weak, all) =>
    weak === all
      ? `All ${all} figures rest on opinion or hearsay alone: `
      : `${weak} of ${all} figures rest on opinion or hearsay alone: `,
  unsourced: 'No source is named for: ',
  unchecked: (quotes) =>
    `${quotes} ${quotes === 1 ? 'quote was' : 'quotes were'} not checked word for word against the text of the source: `,
  quotes: (count) => `${count}`,
};

export function methodSentences(language: string): MethodSentences {
  return isChinese(language) ? zh : en;
}
