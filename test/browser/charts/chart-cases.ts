import type { CanvasDrawing } from '../../../src/chart/drawing.ts';
import { lineCases } from './line-cases.ts';
import { pointsCases } from './points-cases.ts';

const bars = (
  ...rows: readonly (readonly [label: string, value: number | null, text: string, ...unknown[]])[]
) =>
  rows.map(([label, value, text, highlighted = false]) => ({
    label,
    value,
    text,
    highlighted: highlighted === true,
  }));

/** Drawings as the charts of decks are: names and values of all sorts, by name. */
export const chartCases: Readonly<Record<string, CanvasDrawing>> = {
  ...lineCases,
  ...pointsCases,
  'Chinese, an arrow between': {
    shape: 'bars',
    bars: bars(['浙江大学', 38, '38%', true], ['东南大学', 11, '11%']),
    arrow: { from: 0, to: 1, text: '+27个百分点' },
  },
  'Chinese, an arrow behind': {
    shape: 'bars',
    bars: bars(['杭州', 37, '37亿元', true], ['南京', 36.2, '36.2亿元'], ['苏州2022年', 20, '20亿元']),
    arrow: { from: 0, to: 1, text: '+0.8亿元' },
  },
  'an arrow past other bars': {
    shape: 'bars',
    bars: bars(['甲', 38, '38%'], ['乙', 37, '37%'], ['丙', 36, '36%'], ['丁', 5, '5%', true]),
    arrow: { from: 3, to: 0, text: '−33个百分点' },
  },
  English: {
    shape: 'bars',
    bars: bars(['Zhejiang University', 38, '38%'], ['Southeast University', 11, '11%']),
    arrow: { from: 0, to: 1, text: '+27 percentage points' },
  },
  'long names': {
    shape: 'bars',
    bars: bars(
      ['国家先进印染技术创新中心（绍兴柯桥）与浙江省重点实验室', 120, '120项', true],
      ['The National Institute of Extraordinarily Long Names and Further Matters', 80, '80 items'],
      ['短', 3, '3项'],
    ),
    arrow: null,
  },
  'negative and missing': {
    shape: 'bars',
    bars: bars(
      ['增长', 12.5, '+12.5%'],
      ['下降', -8.25, '−8.25%', true],
      ['未知', null, '未说明'],
      ['零', 0, '0%'],
    ),
    arrow: null,
  },
  'all negative': {
    shape: 'bars',
    bars: bars(['A & B', -3, '−3'], ['<C>', -1, '−1']),
    arrow: null,
  },
  'tiny values': {
    shape: 'bars',
    bars: bars(['α', 2e-9, '0.000000002'], ['β', 1e-9, '0.000000001']),
    arrow: null,
  },
  'huge values': {
    shape: 'bars',
    bars: bars(['Gross', 9.87e15, '9,870 trillion', true], ['Net', 1, '1']),
    arrow: null,
  },
  'nothing known': {
    shape: 'bars',
    bars: bars(['甲', null, '未说明'], ['乙', null, '不适用']),
    arrow: null,
  },
  'many bars': {
    shape: 'bars',
    bars: Array.from({ length: 24 }, (_, index) => ({
      label: `城市${index + 1}`,
      value: 100 - 3 * index,
      text: `${100 - 3 * index}%`,
      highlighted: index === 4,
    })),
    arrow: null,
  },
};
