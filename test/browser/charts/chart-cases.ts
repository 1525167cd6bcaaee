import type { CanvasDrawing } from '../../../src/chart/drawing.ts';
import { simpleBars } from '../../chart/simple-bars.ts';
import { lineCases } from './line-cases.ts';

/** Drawings as the charts of decks are: names and values of all sorts, by name. */
export const chartCases: Readonly<Record<string, CanvasDrawing>> = {
  ...lineCases,
  'Chinese, an arrow between': simpleBars(
    [
      ['浙江大学', 38, '38%', true],
      ['东南大学', 11, '11%'],
    ],
    { form: 'difference', from: 0, to: 1, text: '+27个百分点' },
  ),
  'Chinese, an arrow behind': simpleBars(
    [
      ['杭州', 37, '37亿元', true],
      ['南京', 36.2, '36.2亿元'],
      ['苏州2022年', 20, '20亿元'],
    ],
    { form: 'difference', from: 0, to: 1, text: '+0.8亿元' },
  ),
  'an arrow past other bars': simpleBars(
    [
      ['甲', 38, '38%'],
      ['乙', 37, '37%'],
      ['丙', 36, '36%'],
      ['丁', 5, '5%', true],
    ],
    { form: 'difference', from: 3, to: 0, text: '−33个百分点' },
  ),
  English: simpleBars(
    [
      ['Zhejiang University', 38, '38%'],
      ['Southeast University', 11, '11%'],
    ],
    { form: 'difference', from: 0, to: 1, text: '+27 percentage points' },
  ),
  'long names': simpleBars([
    ['国家先进印染技术创新中心（绍兴柯桥）与浙江省重点实验室', 120, '120项', true],
    ['The National Institute of Extraordinarily Long Names and Further Matters', 80, '80 items'],
    ['短', 3, '3项'],
  ]),
  'negative and missing': simpleBars([
    ['增长', 12.5, '+12.5%'],
    ['下降', -8.25, '−8.25%', true],
    ['未知', null, '未说明'],
    ['零', 0, '0%'],
  ]),
  'all negative': simpleBars([
    ['A & B', -3, '−3'],
    ['<C>', -1, '−1'],
  ]),
  'tiny values': simpleBars([
    ['α', 2e-9, '0.000000002'],
    ['β', 1e-9, '0.000000001'],
  ]),
  'huge values': simpleBars([
    ['Gross', 9.87e15, '9,870 trillion', true],
    ['Net', 1, '1'],
  ]),
  'nothing known': simpleBars([
    ['甲', null, '未说明'],
    ['乙', null, '不适用'],
  ]),
  'many bars': simpleBars(
    Array.from(
      { length: 24 },
      (_, index) => [`城市${index + 1}`, 100 - 3 * index, `${100 - 3 * index}%`, index === 4] as const,
    ),
  ),
};
