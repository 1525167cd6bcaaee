import { createWordSegmenter } from '../src/language/segment-words.ts';
import { digestOf } from '../src/node/digest.ts';
import { createRunWithin } from '../src/node/run-within.ts';
import type { PageTools } from '../src/page/page-tools.ts';

/** The machine's part of a build, without fonts and drawings: what is tested does not depend on them. */
export const stubTools: PageTools = {
  openFonts: () => Promise.resolve({ house: [], faults: [] }),
  subsetFonts: () => Promise.resolve({ faces: [], missing: [] }),
  drawCharts: (orders) => Promise.resolve(orders.map(() => '')),
  fitImages: (orders) => Promise.resolve(orders.map(({ image }) => image)),
  encodeBase64: (bytes) => Buffer.from(bytes).toString('base64'),
  runWithin: createRunWithin(),
  digest: digestOf,
  segmentWords: createWordSegmenter(),
};
