import type { ChartConfiguration } from 'chart.js';

const years = ['2019', '2020', '2021', '2022', '2023', '2024'];
const still = { plugins: { legend: { display: false }, tooltip: { enabled: false } } } as const;

/** Configurations of Chart.js itself, plain JSON: what shapes to come may draw with. */
export const rawCases: Readonly<Record<string, ChartConfiguration>> = {
  'bars, standing, with a grid': {
    type: 'bar',
    data: { labels: years, datasets: [{ data: [3, 5, 8, 13, 21, 34], backgroundColor: '#0b4f8acc' }] },
    options: { ...still, scales: { y: { title: { display: true, text: '亿元 (100 million)' } } } },
  },
  'stacked bars': {
    type: 'bar',
    data: {
      labels: years,
      datasets: [
        { label: '杭州', data: [3, 5, 8, 13, 21, 34], backgroundColor: '#0b4f8a', borderRadius: 4 },
        {
          label: 'Nanjing',
          data: [2, -4, 6, 8, 10, 12],
          backgroundColor: '#8795a4',
          borderWidth: 2,
          borderColor: '#16202c',
        },
      ],
    },
    options: { scales: { x: { stacked: true }, y: { stacked: true } } },
  },
  'floating bars': {
    type: 'bar',
    data: {
      labels: ['a', 'b', 'c'],
      datasets: [
        {
          data: [
            [2, 5],
            [3, 9],
            [-2, 4],
          ],
          backgroundColor: 'rgba(11, 79, 138, 0.5)',
        },
      ],
    },
    options: { ...still, indexAxis: 'y' },
  },
  'a line with gaps and dashes': {
    type: 'line',
    data: {
      labels: years,
      datasets: [
        {
          data: [3, null, 8, 13, null, 34],
          borderColor: '#0b4f8a',
          borderDash: [6, 4],
          spanGaps: false,
          pointRadius: 5,
        },
        {
          data: [10, 9, null, 7, 6, 5],
          borderColor: '#8a4b00',
          spanGaps: true,
          tension: 0.4,
          stepped: false,
        },
        { data: [1, 2, 3, 4, 5, 6], borderColor: '#51606f', stepped: true, borderCapStyle: 'round' },
      ],
    },
    options: still,
  },
  'a filled line': {
    type: 'line',
    data: {
      labels: years,
      datasets: [
        {
          data: [5, 9, 7, 12, 10, 15],
          borderColor: '#0b4f8a',
          backgroundColor: '#0b4f8a33',
          fill: 'origin',
          tension: 0.3,
        },
        {
          data: [2, 3, 1, 4, 2, 5],
          borderColor: '#8a4b00',
          backgroundColor: '#8a4b0033',
          fill: '-1',
          cubicInterpolationMode: 'monotone',
        },
      ],
    },
    options: still,
  },
  'a filled line on both sides of a value': {
    type: 'line',
    data: {
      labels: years,
      datasets: [
        {
          data: [5, -9, 7, -12, 10, 15],
          borderColor: '#16202c',
          fill: { target: { value: 2 }, above: '#2b633366', below: '#8a4b0066' },
        },
      ],
    },
    options: still,
  },
  'points of all styles': {
    type: 'scatter',
    data: {
      datasets: (
        [
          'circle',
          'cross',
          'crossRot',
          'dash',
          'line',
          'rect',
          'rectRounded',
          'rectRot',
          'star',
          'triangle',
        ] as const
      ).map((pointStyle, index) => ({
        label: pointStyle,
        data: [1, 2, 3].map((x) => ({ x: x + index / 10, y: (index * 7 + x * 5) % 11 })),
        pointStyle,
        pointRadius: 9,
        rotation: index * 10,
        borderColor: '#0b4f8a',
        backgroundColor: '#8795a4',
      })),
    },
    options: { plugins: { legend: { labels: { usePointStyle: true } } } },
  },
  bubbles: {
    type: 'bubble',
    data: {
      datasets: [
        {
          data: [
            { x: 1, y: 2, r: 30 },
            { x: 2, y: 3, r: 12.5 },
            { x: 3, y: 1, r: 50 },
          ],
          backgroundColor: '#0b4f8a80',
          clip: 5,
        },
      ],
    },
    options: { ...still, scales: { x: { min: 1, max: 3 } } },
  },
  'a doughnut': {
    type: 'doughnut',
    data: {
      labels: ['上海', 'Other'],
      datasets: [
        { data: [28.3, 71.7], backgroundColor: ['#0b4f8a', '#c9d2db'], spacing: 4, borderRadius: 6 },
      ],
    },
  },
  'a pie': {
    type: 'pie',
    data: {
      labels: ['a', 'b', 'c', 'd'],
      datasets: [
        {
          data: [60, 25, 14, 1],
          backgroundColor: ['#0b4f8a', '#8795a4', '#8a4b00', '#2b6333'],
          offset: [0, 20, 0, 0],
          borderColor: '#ffffff',
          borderWidth: 3,
        },
      ],
    },
  },
  'a whole pie': {
    type: 'pie',
    data: { labels: ['all'], datasets: [{ data: [1], backgroundColor: ['#0b4f8a'], borderWidth: 0 }] },
  },
  'turned labels': {
    type: 'bar',
    data: {
      labels: ['A rather long label', 'Another long label', '一个相当长的标签', 'The fourth one'].flatMap(
        (label) => [label, `${label} again`, `${label} 3`],
      ),
      datasets: [{ data: Array.from({ length: 12 }, (_, index) => 1000 * (index + 1)) }],
    },
    options: { ...still, scales: { x: { ticks: { minRotation: 60 } }, y: { type: 'logarithmic' } } },
  },
  'lines that cut the plot': {
    type: 'line',
    data: {
      labels: years,
      datasets: [
        {
          data: [0, 50, 20, 90, 40, 70],
          borderColor: '#0b4f8a',
          borderWidth: 12,
          borderJoinStyle: 'miter',
          clip: -20,
        },
      ],
    },
    options: { ...still, scales: { y: { min: 10, max: 80 } } },
  },
};
