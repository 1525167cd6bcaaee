import type { ExportTools } from '../../page/export/export-tools.ts';
import { digestOf } from '../digest.ts';
import { createFontOpener } from '../fonts/open-fonts.ts';
import { createRunWithin } from '../run-within.ts';
import { createChartDrawer } from './chart-drawer.ts';
import { createRasteriser } from './rasterise-svg.ts';

/** What takes charts out of decks on this machine; each part is loaded when it is first needed. */
export function createExportTools(folders: Parameters<typeof createChartDrawer>[0]): ExportTools {
  const { fontsFolder } = folders;
  return {
    runWithin: createRunWithin(),
    digest: digestOf,
    openFonts: createFontOpener(fontsFolder),
    drawCharts: createChartDrawer(folders),
    rasterise: createRasteriser(fontsFolder),
    async composeChart(chart, fonts) {
      const [{ composeChart }, { loadTextMeasurer }] = await Promise.all([
        import('../../draw/compose-chart.ts'),
        import('./measure-text.ts'),
      ]);
      const measurerFor = await loadTextMeasurer(fontsFolder, fonts);
      return composeChart(chart, measurerFor(chart.language).measure);
    },
  };
}
