import { isChinese } from './is-chinese.ts';

/** What a handout says beside its slides, in one language. */
export interface HandoutSentences {
  /** Over the table of a chart. @param figure its name, `Figure 5` */
  dataBehind(figure: string): string;
  readonly dataBehindCards: string;
  /** Over what a matrix, a timeline or an argument rests on. */
  basisOf(figure: string): string;
  readonly basis: string;
}

const zh: HandoutSentences = {
  dataBehind: (figure) => `${figure}的数据`,
  dataBehindCards: '卡片的数据',
  basisOf: (figure) => `${figure}的依据`,
  basis: '依据',
};

const en: HandoutSentences = {
  dataBehind: (figure) => `Data behind ${figure}`,
  dataBehindCards: 'Data behind the cards',
  basisOf: (figure) => `What ${figure} rests on`,
  basis: 'What it rests on',
};

export function handoutSentences(language: string): HandoutSentences {
  return isChinese(language) ? zh : en;
}
