import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeScript = createRequire(import.meta.url).resolve('axe-core');

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

/**
 * What axe-core finds serious or critical within an element. The page is opened with `bypassCSP`, since
 * axe comes from outside.
 */
export async function findAccessFaults(page: Page, within = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: axeScript });
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(selector, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => {
          const reason = failureSummary.split('\n').slice(1).join('; ').replace(/\s+/g, ' ');
          return `${id}: ${html.slice(0, 160)} (${reason.trim()})`;
        }),
      );
  }, within);
}
