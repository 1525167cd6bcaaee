import type { DrawnStatus, Line, LinesDrawing } from '../../../src/chart/drawing.ts';
import { axis } from './axis.ts';

function line(
  label: string,
  values: readonly (number | null)[],
  {
    highlighted = false,
    last = 'final',
    mark,
    breaks = false,
  }: { highlighted?: boolean; last?: DrawnStatus; mark?: string; breaks?: boolean } = {},
): Line {
  return {
    label,
    highlighted,
    points: values.map((value, index) => ({
      at: 2019 + index,
      value,
      text: value === null ? '' : `${value}%`,
      status: index === values.length - 1 ? last : 'final',
      ...(mark !== undefined && index === 2 ? { mark } : {}),
      ...(breaks && index === 2 ? { breaks: true as const } : {}),
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
    times: [],
    band: null,
    arrow: null,
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
    times: [],
    band: null,
    arrow: null,
  },
  'a band, a break and a difference': {
    shape: 'lines',
    x: axis(2019, 2021, 2023),
    y: axis(0, 10, 20, 30),
    lines: [
      line('杭州', [21, 22.5, null, 27.1, 28.3], { highlighted: true, last: 'provisional', mark: '[x]' }),
      line('深圳', [20.1, 22.9, 25.2, 29.9, 28], { mark: '[b]', breaks: true }),
    ],
    references: [{ value: 21.5, text: '全国平均21.5%' }],
    labels: 'end',
    times: [],
    band: {
      line: 0,
      ranges: [
        { at: 2019, range: [20, 22] },
        { at: 2020, range: [21, 24] },
        { at: 2021, range: null },
        { at: 2022, range: [25, 28] },
      ],
    },
    arrow: {
      kind: 'difference',
      line: 0,
      from: { at: 2019, value: 21 },
      to: { at: 2023, value: 28.3 },
      text: '+7.3个百分点',
    },
  },
  'growth a year': {
    shape: 'lines',
    x: axis(2019, 2020, 2021, 2022, 2023),
    y: axis(0, 10, 20),
    lines: [line('Hangzhou', [12, 13, 14, 17, 19])],
    references: [],
    labels: 'end',
    times: [],
    band: null,
    arrow: {
      kind: 'cagr',
      line: 0,
      from: { at: 2019, value: 12 },
      to: { at: 2023, value: 19 },
      text: '+12% a year',
    },
  },
  'a slope': {
    shape: 'lines',
    x: axis(2019, 2020),
    y: axis(10, 20, 30),
    lines: [line('浙江大学', [12, 28], { highlighted: true }), line('东南大学', [11.5, 15])],
    references: [],
    labels: 'both',
    times: [],
    band: null,
    arrow: {
      kind: 'difference',
      line: 1,
      from: { at: 2019, value: 11.5 },
      to: { at: 2020, value: 15 },
      text: '+3.5个百分点',
    },
  },
};
