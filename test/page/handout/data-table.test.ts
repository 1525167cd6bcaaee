import { describe, expect, it } from 'vitest';
import { walkCharts } from '../../../src/deck/walk-charts.ts';
import { dataTable } from '../../../src/page/handout/data-table.ts';
import { html } from '../../../src/page/html.ts';
import { openHandout, readable } from './open-handout.ts';
import { sampleMetrics, withObservations } from './sample-metrics.ts';

/** The first chart's table as its reader has it. */
async function read(chart: string, metrics: object = sampleMetrics, front?: string) {
  const context = await openHandout(
    `## A claim is made here\n\n\`\`\`chart ${chart}\n\`\`\`\n`,
    metrics,
    front,
  );
  const [first] = context.deck.slides.flatMap(({ blocks }) => [...walkCharts(blocks)]);
  const view = first && dataTable(first, context);
  return (
    view && {
      title: `${readable(view.title)} ${readable(view.subtitle)}`.trim(),
      common: view.common.map(readable),
      head: view.head.map(({ content }) => readable(content)),
      rows: view.rows.map(({ labels, cells }) =>
        [...labels, ...cells.map(({ content }) => content)].map(readable),
      ),
      notes: view.notes.map(readable),
      markup:
        html`${view.common}${view.rows.flatMap(({ cells }) => cells.map(({ content }) => content))}`.toString(),
    }
  );
}

describe('dataTable', () => {
  it('says unit, period and source once where all values share them', async () => {
    const table = await read('bar\nmetric: patents\nentities: [zju, seu]\narrow: difference');
    expect(table).toMatchObject({
      title: 'Data behind Figure 1 Patent conversion rate (% of patents, 2022)',
      common: ['Source: [1]'],
      head: ['Entity', 'Value (%)'],
      rows: [
        ['Zhejiang University', '38'],
        ['Southeast University', '11'],
        ['difference (38% − 11%)', '27 percentage points'],
      ],
      notes: [],
    });
    expect(table?.markup).toContain('href="#source.1"');
  });

  it('counts all in the smallest magnitude there is, with every digit', async () => {
    const chart = 'bar\nmetric: gdp\nentities: [hz, sz, nj]';
    const english = await read(chart);
    expect(english?.head).toEqual(['Entity', 'Value (RMB billion)', 'Source']);
    expect(english?.rows).toEqual([
      ['Shenzhen [r]', '3,460.64', '[1]'],
      ['Hangzhou', '2,005.9', '[2]'],
      ['Nanjing', '174.21', '[2]'],
    ]);
    expect(english?.notes).toEqual(['[r] revised']);
    const chinese = await read(chart, sampleMetrics, 'lang: zh-CN');
    expect(chinese?.head).toEqual(['对象', '数值（亿元）', '来源']);
    expect(chinese?.rows).toEqual([
      ['深圳 [r]', '34606.4', '[1]'],
      ['杭州', '20059', '[2]'],
      ['南京', '1742.1', '[2]'],
    ]);
    expect(chinese?.notes).toEqual(['[r] 修订数']);
  });

  it('marks rows that are forecast, and explains only the marks it has', async () => {
    const table = await read('line\nmetric: growth\nentities: [hz, sz]');
    expect(table?.head).toEqual(['Period', 'Hangzhou', 'Shenzhen']);
    expect(table?.rows).toEqual([
      ['2022', '1.5', '3.3'],
      ['2023', '5.6', '6'],
      ['2024 [f]', '4.7', '5'],
      ['2025 [f]', '4.5', '5'],
    ]);
    expect(table?.notes).toEqual(['[f] forecast', '2023 Shenzhen: First estimate']);
  });

  it('sets panels abreast that share their rows', async () => {
    const table = await read('multiples\nmetric: growth\nentities: [hz, sz]\nkind: line\nby: entities');
    expect(table?.head).toEqual(['Period', 'Hangzhou', 'Shenzhen']);
    expect(table?.rows[0]).toEqual(['2022', '1.5', '3.3']);
  });

  it('keeps the words of a limit, and units that differ', async () => {
    const table = await read('cards\nfigures: ["{{grant.hz}}", "{{patents.zju}}"]');
    expect(table?.title).toBe('Data behind the cards');
    expect(table?.head).toEqual(['Measure', 'Value', 'Entity', 'Source']);
    expect(table?.rows).toEqual([
      ['Grant', 'up to RMB 20 million', 'Hangzhou', '[1]'],
      ['Patent conversion rate (2022)', '38%', 'Zhejiang University', '[2]'],
    ]);
  });

  it('says what a value is missing for', async () => {
    const gap = {
      metric: 'gdp',
      entity: 'hz',
      period: '2022',
      missing: 'confidential',
      reason: 'Sealed',
      source: 'office',
    };
    const known = { metric: 'gdp', entity: 'sz', period: '2022', value: 5, source: 'office' };
    const other = { metric: 'gdp', entity: 'nj', period: '2022', value: 4, source: 'office' };
    const table = await read(
      'bar\nmetric: gdp\nentities: [hz, sz, nj]\nperiod: 2022',
      withObservations(gap, known, other),
    );
    expect(table?.rows).toContainEqual(['Hangzhou', 'confidential']);
  });

  it('has of a matrix what stands behind its values, but nothing twice', async () => {
    const matrix = 'matrix\nmetrics: [talent]\nentities: [hz, sz, nj]';
    expect(await read(matrix)).toMatchObject({
      title: 'What Figure 1 rests on',
      head: ['Factor', 'What it rests on'],
      rows: [['Talent', 'Hangzhou: One university']],
    });
  });

  it('has nothing of a matrix that needs no word', async () => {
    const observations = sampleMetrics.observations.filter(({ note }) => note === undefined);
    const matrix = 'matrix\nmetrics: [talent]\nentities: [sz, nj]';
    expect(await read(matrix, { ...sampleMetrics, observations })).toBeUndefined();
  });
});
