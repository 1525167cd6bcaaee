import { isChinese } from './is-chinese.ts';

/** What was done although a rule stands against it, as a reader of the handout is told; a sentence for each rule. */
const zh: Readonly<Record<string, string>> = {
  'axis-range': '坐标轴只画一小段，变化看上去比实际大',
  'base-mix': '比较的份额，整体各不相同',
  'break-crossed': '跨越统计口径的变动作比较',
  'cap-as-value': '把限度当作数值来用',
  'count-n': '图中的数值太少，不足以比较',
  'coverage-skew': '给各对象排名，但已知的数值多少悬殊',
  'date-order': '时间间隔不均，或顺序颠倒',
  'definition-mix': '比较的指标，口径不同',
  'entity-mix': '不同类的对象放在一起',
  extrapolate: '由过短的时期推出年均增长，或把线画到已知之外',
  'period-mix': '比较的数值，时期不同',
  'ratio-base': '份额没有说明是占什么的',
  'scale-group': '同一单位的两张图，刻度不同',
  'series-max': '一张图里的系列多于四个',
  'share-sum': '把不同整体的份额相加',
};

const en: Readonly<Record<string, string>> = {
  'axis-range': 'An axis shows a small part of its scale, so that changes look larger than they are',
  'base-mix': 'Shares of different wholes are compared',
  'break-crossed': 'Values are compared across a change in how they are counted',
  'cap-as-value': 'A limit is used as if it were a value',
  'count-n': 'A chart has fewer values than a comparison needs',
  'coverage-skew': 'Entities are ranked, though far more is known of some than of others',
  'date-order': 'Periods are unevenly spaced, or run backwards',
  'definition-mix': 'Measures of different definitions are compared',
  'entity-mix': 'Entities of different kinds are set side by side',
  extrapolate: 'Yearly growth is taken from too short a time, or a line goes on beyond what is known',
  'period-mix': 'Values of different periods are compared',
  'ratio-base': 'A share does not say what it is of',
  'scale-group': 'Two charts of one unit have different scales',
  'series-max': 'One chart has more than four series',
  'share-sum': 'Shares of different wholes are added up',
};

/** Nothing for what is no rule that can be set aside. */
export function ruleSentence(rule: string, language: string): string | undefined {
  const sentences = isChinese(language) ? zh : en;
  return Object.hasOwn(sentences, rule) ? sentences[rule] : undefined;
}
