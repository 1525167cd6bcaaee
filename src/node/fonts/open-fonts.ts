import type { FontFault, OpenFont, OpenFonts } from '../../page/open-font.ts';
import { readFontManifest } from './font-manifest.ts';
import { openHouseFont } from './open-house-font.ts';

/**
 * Looks a theme's fonts over before anything is drawn.
 *
 * The function made rejects with EnvironmentError `no-assets` when the packaged fonts are not there.
 */
export function createFontOpener(fontsFolder: string): OpenFonts {
  return async ({ house, families, weights }) => {
    const { faces: packaged } = await readFontManifest(fontsFolder);
    const faults: FontFault[] = [];
    const open: OpenFont[] = [];
    for (const font of house) {
      if (packaged.some(({ family }) => family === font.family)) {
        faults.push({ kind: 'taken', font });
        continue;
      }
      const opened = await openHouseFont(font);
      if ('reason' in opened) faults.push({ kind: 'broken', font, reason: opened.reason });
      else open.push(opened);
    }
    for (const family of families) {
      // What is broken has been named, and is not missing besides.
      const faces = [...packaged, ...house].filter((face) => face.family === family);
      if (faces.length === 0) {
        const known = [...new Set(packaged.map((face) => face.family))];
        faults.push({ kind: 'unknown', family, known });
        continue;
      }
      const known = [...new Set(faces.map(({ weight }) => weight))].sort((a, b) => a - b);
      // Once is enough where several families lack it.
      const lacking = faults.flatMap((fault) => (fault.kind === 'no-weight' ? fault.weight : []));
      for (const weight of weights.filter((wanted) => ![...known, ...lacking].includes(wanted)))
        faults.push({ kind: 'no-weight', family, weight, known });
    }
    return { house: open, faults };
  };
}
