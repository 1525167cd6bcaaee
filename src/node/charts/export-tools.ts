import type { ExportTools } from '../../page/export/export-tools.ts';
import { createRunWithin } from '../run-within.ts';
import { createChartDrawer } from './chart-drawer.ts';
import { createRasteriser } from './rasterise-svg.ts';

/** What takes charts out of decks on this machine; each part is loaded when it is first needed. */
export function createExportTools(folders: Parameters<typeof createChartDrawer>[0]): ExportTools {
  const { fontsFolder } = folders;
  return {
    runWithin: createRunWithin(),
    drawCharts: createChartDrawer(folders),
    rasterise: createRasteriser(fontsFolder),
    async composeChart(chart) {
      const [{ composeChart }, { loadTextMeasurer }] = await Promise.all([
        import('../../draw/compose-chart.ts'),
        import('./measure-text.ts'),
      ]);
      const measurerFor = await loadTextMeasurer(fontsFolder, chart.look.family);
      return composeChart(chart, measurerFor(chart.language).measure);
    },
  };
}
