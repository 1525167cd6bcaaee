import type { Line, LinesDrawing } from '../../../src/chart/drawing.ts';
import { axis } from './axis.ts';

function line(
  label: string,
  values: readonly (number | null)[],
  { highlighted = false, last = 'final' as Line['points'][number]['status'] } = {},
): Line {
  return {
    label,
    highlighted,
    points: values.map((value, index) => ({
      at: 2019 + index,
      value,
      text: value === null ? '' : `${value}%`,
      status: index === values.length - 1 ? last : 'final',
    })),
  };
}

/** Charts over time as those of decks are, by name. */
export const lineCases: Readonly<Record<string, LinesDrawing>> = {
  'lines with a gap, an estimate and a forecast': {
    shape: 'lines',
    x: axis(2019, 2021, 2023),
    y: axis(0, 10, 20, 30),
    lines: [
      line('杭州', [21, 22.5, null, 27.1, 28.3], { highlighted: true, last: 'estimated' }),
      line('深圳', [20.1, 22.9, 25.2, 29.9, 28], { last: 'forecast' }),
      line('南京', [18.2, 19, 20, 24, 27.9]),
    ],
    references: [{ value: 25, text: '全国平均25%' }],
    labels: 'end',
  },
  'lines that end at one point': {
    shape: 'lines',
    x: axis(2019, 2021),
    y: axis(-10, 0, 10),
    lines: ['Hangzhou', 'Shenzhen', 'Nanjing', 'A city of an extraordinarily long name'].map((name, index) =>
      line(name, [index - 5, 3, 8]),
    ),
    references: [],
    labels: 'end',
  },
  'a slope': {
    shape: 'lines',
    x: axis(2019, 2020),
    y: axis(10, 20, 30),
    lines: [line('浙江大学', [12, 28], { highlighted: true }), line('东南大学', [11.5, 15])],
    references: [],
    labels: 'both',
  },
};
