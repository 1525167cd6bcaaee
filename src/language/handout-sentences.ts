import { isChinese } from './is-chinese.ts';

/** What a handout says beside its slides, in one language. */
export interface HandoutSentences {
  /** Over the table of a chart. @param figure its name, `Figure 5` */
  dataBehind(figure: string): string;
  readonly dataBehindCards: string;
  /** Over what a matrix, a timeline or an argument rests on. */
  basisOf(figure: string): string;
  readonly basis: string;
  /** Behind the source of most values. */
  readonly unlessSaid: string;
  readonly glossary: string;
  readonly terms: string;
  readonly measures: string;
  readonly decisions: string;
  /** Over the columns: what, who, by when. */
  readonly decisionHead: readonly string[];
  readonly questions: string;
}

const zh: HandoutSentences = {
  dataBehind: (figure) => `${figure}的数据`,
  dataBehindCards: '卡片的数据',
  basisOf: (figure) => `${figure}的依据`,
  basis: '依据',
  unlessSaid: '，另注者除外',
  glossary: '术语与指标',
  terms: '术语',
  measures: '指标',
  decisions: '决定',
  decisionHead: ['决定', '负责', '期限'],
  questions: '问题',
};

const en: HandoutSentences = {
  dataBehind: (figure) => `Data behind ${figure}`,
  dataBehindCards: 'Data behind the cards',
  basisOf: (figure) => `What ${figure} rests on`,
  basis: 'What it rests on',
  unlessSaid: ' where none is named',
  glossary: 'Terms and measures',
  terms: 'Terms',
  measures: 'Measures',
  decisions: 'Decisions',
  decisionHead: ['Decision', 'Who', 'By when'],
  questions: 'Questions',
};

export function handoutSentences(language: string): HandoutSentences {
  return isChinese(language) ? zh : en;
}
