/** Two universities, three cities, three sources. */
export const sampleMetrics = {
  sources: {
    office: {
      title: 'Statistics',
      tier: 'official',
      date: '2024',
      url: 'https://example.org/data/stat-2024?id=7',
    },
    paper: { title: 'Daily', tier: 'press', date: '2024-02' },
    blog: { title: 'A view', producer: 'Somebody', tier: 'opinion', date: '2024' },
  },
  entities: {
    zju: { name: 'Zhejiang University', kind: 'university' },
    seu: { name: 'Southeast University', kind: 'university' },
    hz: { name: { zh: '杭州', en: 'Hangzhou' }, kind: 'city' },
    sz: { name: { zh: '深圳', en: 'Shenzhen' }, kind: 'city' },
    nj: { name: { zh: '南京', en: 'Nanjing' }, kind: 'city' },
  },
  metrics: {
    patents: {
      name: 'Patent conversion rate',
      unit: '%',
      kind: 'share',
      base: 'patents',
      definition: 'As the ministry counts',
    },
    gdp: { name: { zh: '地区生产总值', en: 'GDP' }, unit: 'CNY', kind: 'level' },
    grant: { name: { zh: '资助', en: 'Grant' }, unit: 'CNY', kind: 'level', timeless: true },
    growth: { name: 'Growth', unit: '%', kind: 'growth' },
    talent: {
      name: 'Talent',
      kind: 'ordinal',
      timeless: true,
      levels: [
        { id: 'weak', name: 'weak' },
        { id: 'strong', name: 'strong' },
      ],
    },
  },
  observations: [
    { metric: 'patents', entity: 'zju', period: '2022', value: 38, source: 'office' },
    { metric: 'patents', entity: 'seu', period: '2022', value: 11, source: 'office' },
    { metric: 'gdp', entity: 'hz', period: '2023', value: 2005900000000, source: 'office' },
    { metric: 'gdp', entity: 'sz', period: '2023', value: 3460640000000, source: 'paper', status: 'revised' },
    { metric: 'gdp', entity: 'nj', period: '2023', value: 174210000000, source: 'office' },
    {
      metric: 'grant',
      entity: 'hz',
      value: 20000000,
      bound: 'at-most',
      source: 'blog',
      quote: 'up to 20 million',
    },
    { metric: 'growth', entity: 'hz', period: '2022', value: 1.5, source: 'office' },
    { metric: 'growth', entity: 'hz', period: '2023', value: 5.6, source: 'office' },
    { metric: 'growth', entity: 'hz', period: '2024', value: 4.7, source: 'office', status: 'forecast' },
    { metric: 'growth', entity: 'hz', period: '2025', value: 4.5, source: 'office', status: 'forecast' },
    { metric: 'growth', entity: 'sz', period: '2022', value: 3.3, source: 'office' },
    { metric: 'growth', entity: 'sz', period: '2023', value: 6, source: 'office', note: 'First estimate' },
    { metric: 'growth', entity: 'sz', period: '2024', value: 5, source: 'office', status: 'forecast' },
    { metric: 'growth', entity: 'sz', period: '2025', value: 5, source: 'office', status: 'forecast' },
    { metric: 'talent', entity: 'hz', value: 'strong', source: 'office', note: 'One university' },
    { metric: 'talent', entity: 'sz', value: 'strong', source: 'office' },
    { metric: 'talent', entity: 'nj', missing: 'not-stated', reason: 'No word of it', source: 'blog' },
  ],
};

/** The same, and more observations. */
export function withObservations(...more: readonly object[]): typeof sampleMetrics {
  return {
    ...sampleMetrics,
    observations: [...sampleMetrics.observations, ...(more as typeof sampleMetrics.observations)],
  };
}
