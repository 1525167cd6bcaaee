import type { Build } from '../../pipeline.ts';

type Gaps = NonNullable<Build['gaps']>;

export function hasGaps({ lacking, refused, missing }: Gaps): boolean {
  return lacking.length + refused.length + missing.length > 0;
}

/** What swapped data does not carry, each gap on a line, with the slides that ask for it. */
export function formatGaps(gaps: Gaps, folder: string): string {
  const { lacking, refused, missing } = gaps;
  const lists = [
    { title: 'the data lacks', list: lacking },
    { title: 'refused with this data', list: refused },
    { title: 'recorded as missing, and shown so', list: missing },
  ].filter(({ list }) => list.length > 0);
  if (lists.length === 0) return `${folder}: the data has all that the slides ask for\n`;
  return lists
    .map(({ title, list }) => {
      const lines = list.map(({ what, slides }) => {
        const where = slides.length === 0 ? '' : `  [${slides.join(', ')}]`;
        return `  ${what}${where}\n`;
      });
      return `${folder}: ${title}:\n${lines.join('')}`;
    })
    .join('');
}
