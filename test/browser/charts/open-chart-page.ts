import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { cacheFolder } from '../../../src/node/cache-folder.ts';
import { createFontSubsetter } from '../../../src/node/fonts/subset-fonts.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { readKit } from '../../../src/node/read-kit.ts';
import { parseTheme } from '../../../src/theme/parse-theme.ts';
import { openPage } from '../open-page.ts';

export const chartFamily = 'Noto Sans SC';

/**
 * A page with one frame for charts, in the theme's styles and fonts, and the script that draws on canvas.
 *
 * @param folder for the page's file
 * @param characters that the fonts have
 */
export async function openChartPage(
  browser: Browser,
  { folder, characters }: { readonly folder: string; readonly characters: string },
): Promise<Page> {
  const theme = parseTheme(
    'briefing',
    undefined,
    readKit(findPackageFolders(), undefined).templates,
    () => undefined,
  );
  const subsetFonts = createFontSubsetter({
    fontsFolder: findPackageFolders().fonts,
    cacheFolder: cacheFolder(process.env),
  });
  const { faces } = await subsetFonts({ family: chartFamily, weights: [400, 700], characters });
  const fonts = faces.map(
    ({ weight, woff }) =>
      `@font-face{font-family:"${chartFamily}";font-weight:${weight};src:url(data:font/woff;base64,${Buffer.from(woff).toString('base64')})}`,
  );
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'canvas-script.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });
  const variables = [...(theme?.tokens ?? [])].map(([name, value]) => `--${name}:${value}`);
  const file = join(folder, 'charts.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${fonts.join('')}
:root{--font-family:"${chartFamily}";${variables.join(';')}}
${theme?.css}
.chart-drawing{position:absolute!important;left:0;top:0;transform-origin:0 0;background:#fff}
.chart-drawing>svg{min-width:0!important;max-width:none!important;height:100%!important}
</style><div class="chart-drawing"></div><p>字<b>字</b></p><script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script')}</script></html>`,
  );
  const { page } = await openPage(browser, file, {
    javaScriptEnabled: true,
    address: '?view=read',
    viewport: { width: 1300, height: 760 },
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}
