import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { cacheFolder } from '../../../src/node/cache-folder.ts';
import { createFontSubsetter } from '../../../src/node/fonts/subset-fonts.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { readKit } from '../../../src/node/read-kit.ts';
import type { FontStack } from '../../../src/page/font-subset.ts';
import { cssFamilies, stackFor } from '../../../src/page/page-fonts.ts';
import { parseTheme } from '../../../src/theme/parse-theme.ts';
import { openPage } from '../open-page.ts';

/** What charts are set in: the themes' sans families, or the serif ones. */
export function chartFonts(language: string, serif = false): FontStack {
  const fonts = serif
    ? { han: ['Noto Serif SC'], latin: ['Source Serif 4'] }
    : { han: ['Noto Sans SC'], latin: ['Lectern Sans'] };
  return stackFor({ ...fonts, weights: [400, 700], house: [] }, language);
}

/**
 * A page with one frame for charts, in the theme's styles and fonts, and the script that draws on canvas.
 *
 * @param folder for the page's file
 * @param characters that the fonts have
 */
export async function openChartPage(
  browser: Browser,
  {
    folder,
    characters,
    language = 'zh-CN',
    fonts = chartFonts(language),
  }: {
    readonly folder: string;
    readonly characters: string;
    readonly language?: string;
    readonly fonts?: FontStack;
  },
): Promise<Page> {
  const theme = parseTheme(
    'briefing',
    undefined,
    readKit(findPackageFolders(), undefined).templates,
    () => undefined,
    () => undefined,
  );
  const subsetFonts = createFontSubsetter({
    fontsFolder: findPackageFolders().fonts,
    cacheFolder: cacheFolder(process.env),
  });
  const { families, ...others } = fonts;
  const { faces } = await subsetFonts({ ...others, texts: [{ families, characters }] });
  const rules = faces.map(
    ({ family, weight, woff }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff;base64,${Buffer.from(woff).toString('base64')})}`,
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
  const file = join(folder, `charts-${families[0]}.html`);
  const list = cssFamilies(families);
  writeFileSync(
    file,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${rules.join('')}
:root{--han-family:${list};--latin-family:${list};--mono-family:${list};${variables.join(';')}}
${theme?.css}
.chart-drawing{position:absolute!important;left:0;top:0;transform-origin:0 0;background:#fff}
.chart-drawing>svg{min-width:0!important;max-width:none!important;height:100%!important}
</style><div class="chart-drawing"></div><script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script')}</script></html>`,
  );
  const { page } = await openPage(browser, file, {
    javaScriptEnabled: true,
    address: '?view=read',
    viewport: { width: 1300, height: 760 },
  });
  // Canvas loads none by itself.
  await page.evaluate(() =>
    Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined),
  );
  return page;
}
