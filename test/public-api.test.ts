import { expect, it } from 'vitest';
import * as library from '../src/index.ts';
import * as machine from '../src/node/index.ts';

it("the library's face is chosen by hand", () => {
  expect(Object.keys(library).sort()).toEqual([
    'build',
    'catalogue',
    'createTextFile',
    'formatProblem',
    'outputKinds',
    'placeOf',
  ]);
  expect(Object.keys(machine).sort()).toEqual([
    'EnvironmentError',
    'cacheFolder',
    'createChartDrawer',
    'createFontSubsetter',
    'createRunWithin',
    'deliverFiles',
    'findPackageFolders',
    'openProjectFiles',
    'readKit',
  ]);
});
