import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTITIES = ['north', 'south', 'east', 'west', 'middle'];

/** A deck of so many slides of mixed kinds, with handout text, tables and charts. */
export function writeLongDeck(folder: string, slides: number): void {
  mkdirSync(folder, { recursive: true });
  const outline = Array.from({ length: slides }, (_, index) => writeSlide(index + 1)).join('\n');
  const front = '---\ntitle: A long story\nlang: en\nthesis: It goes on\n---\n\n';
  writeFileSync(join(folder, 'outline.md'), front + outline);
  writeFileSync(join(folder, 'metrics.json'), JSON.stringify(writeMetrics()));
}

function writeSlide(number: number): string {
  const section = number % 12 === 1 ? `# Part ${(number + 11) / 12} of it\n\nWhat is told here.\n\n` : '';
  const bodies = [
    `- One point of it\n- Another, which takes more words than the first to be said in full\n- A third`,
    '```chart bar\nmetric: rate\nentities: [north, south, east, west, middle]\nhighlight: south\n```',
    `| What | Then | Now |\n|---|---|---|\n${Array.from({ length: 5 }, (_, row) => `| Row ${row + 1} | some | more of it |`).join('\n')}`,
    `::: columns\n::: column\n### One side\n- It is so\n:::\n::: column\n### The other\n- It is not\n:::\n:::`,
  ];
  const words = Array.from(
    { length: 20 + (number % 7) * 25 },
    (_, index) => ['read', 'this', 'instead', 'of', 'listening'][index % 5],
  );
  return `${section}## Claim ${number} is made here\n\n${bodies[number % bodies.length]}\n\n::: handout\n${words.join(' ')}.\n:::\n`;
}

function writeMetrics() {
  return {
    sources: { office: { title: 'Yearbook', producer: 'Office', date: '2025', tier: 'official' } },
    entities: Object.fromEntries(ENTITIES.map((id) => [id, { name: id, kind: 'region' }])),
    metrics: { rate: { name: 'Rate', unit: '%', kind: 'share', base: 'all', timeless: true } },
    observations: ENTITIES.map((entity, index) => ({
      metric: 'rate',
      entity,
      value: 10 + index * 7,
      source: 'office',
    })),
  };
}
