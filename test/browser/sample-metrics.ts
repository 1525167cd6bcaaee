/** Universities' rates from two sources: enough for a chart, a difference, a missing value. */
export const sampleMetrics = JSON.stringify({
  sources: {
    yearbook: {
      title: 'Statistical Yearbook',
      producer: 'Bureau of Numbers',
      date: '2023-05-04',
      tier: 'official',
      url: 'https://example.org/yearbook',
      locator: 'table 7',
    },
    gazette: { title: 'Campus Gazette', tier: 'press' },
  },
  entities: {
    north: { name: 'Northern University', kind: 'university' },
    south: { name: 'Southern University', kind: 'university' },
    west: { name: 'Western University', kind: 'university' },
    east: { name: 'Eastern University', kind: 'university' },
    lake: { name: 'Lake College', kind: 'university' },
  },
  metrics: {
    rate: {
      name: 'Conversion rate',
      unit: '%',
      kind: 'share',
      base: 'patents',
      definition: 'Licensed or sold',
    },
  },
  observations: [
    {
      metric: 'rate',
      entity: 'north',
      period: '2022',
      value: 38,
      source: 'yearbook',
      quote: 'as high as 38%',
    },
    { metric: 'rate', entity: 'south', period: '2022', value: 11, source: 'yearbook' },
    { metric: 'rate', entity: 'west', period: '2022', value: 37, source: 'yearbook' },
    { metric: 'rate', entity: 'east', period: '2022', value: 25, source: 'gazette' },
    {
      metric: 'rate',
      entity: 'lake',
      period: '2022',
      missing: 'not-stated',
      reason: 'The yearbook is silent.',
      source: 'yearbook',
    },
  ],
});
