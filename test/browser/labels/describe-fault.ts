import type { TriedCase } from './try-case.ts';

/** What is wrong with a chart, and all that it takes to see it again. */
export function describeFault({ seed, size, written }: TriedCase, faults: readonly string[]): string {
  return [
    `LECTERN_SEED=${seed}, ${size.width} × ${size.height}, ${written.language}:`,
    ...faults.map((fault) => `  - ${fault}`),
    `\`\`\`chart ${written.block}\n\`\`\``,
    JSON.stringify(written.metrics),
  ].join('\n');
}
