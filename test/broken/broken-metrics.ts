import { type BrokenCase, brokenFiles, type Codes } from './broken-case.ts';

const outline = '---\ntitle: Title\nlang: en\n---\n## First\n\n{{gdp.hz.2023}}\n';

/** A metrics file with a slip; the outline's figure of it must not be blamed. */
export function brokenMetrics(slip: string, codes: Codes, json: string, says?: string): BrokenCase {
  return brokenFiles(slip, codes, { 'metrics.json': json, 'outline.md': outline }, says);
}

/** A slip in one record of an otherwise sound metrics file. */
export function brokenRecord(slip: string, codes: Codes, record: string, says?: string): BrokenCase {
  return brokenMetrics(slip, codes, soundMetrics({ record }), says);
}

/** Each part is JSON text, a comma before it. */
export function soundMetrics({ source = '', entity = '', metric = '', record = '' }): string {
  const more = (text: string) => (text === '' ? '' : `,\n    ${text}`);
  return `{
  "sources": {
    "bureau": { "title": "Bulletin", "tier": "official" }${more(source)}
  },
  "entities": {
    "hz": { "name": { "zh": "杭州", "en": "Hangzhou" }, "kind": "city" }${more(entity)}
  },
  "metrics": {
    "gdp": { "name": "GDP", "unit": "CNY", "kind": "level" },
    "style": { "name": "Style", "kind": "ordinal", "timeless": true, "levels": ["weak", "strong"] },
    "launch": { "name": "Launch", "kind": "date", "timeless": true }${more(metric)}
  },
  "observations": [
    { "metric": "gdp", "entity": "hz", "period": "2023", "value": 2005900000000, "source": "bureau" }${more(record)}
  ]
}
`;
}
