import { isChinese } from './is-chinese.ts';

/** How many slides a remix took over, and what it did with the others. */
export interface ChangeCounts {
  readonly kept: number;
  readonly replaced: number;
  readonly added: number;
  readonly dropped: number;
  readonly reordered: boolean;
}

/** What was changed since: `5 slides kept, 1 replaced, 2 left out`. */
export function describeChanges(
  { kept, replaced, added, dropped, reordered }: ChangeCounts,
  language: string,
): string {
  const chinese = isChinese(language);
  const count = (number: number, zh: string, en: string) =>
    number === 0 ? [] : [chinese ? `${zh}${number}页` : `${number} ${en}`];
  const parts = [
    ...count(kept, '保留', kept === 1 ? 'slide kept' : 'slides kept'),
    ...count(replaced, '替换', 'replaced'),
    ...count(added, '新增', 'added'),
    ...count(dropped, '略去', 'left out'),
    ...(reordered ? [chinese ? '次序有改动' : 'in another order'] : []),
  ];
  return parts.join(chinese ? '，' : ', ');
}
