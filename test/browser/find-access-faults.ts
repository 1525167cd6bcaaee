import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeScript = createRequire(import.meta.url).resolve('axe-core');

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

interface Look {
  /** A selector of what is looked at. */
  readonly within?: string;
  /** Only these rules; else all, with those that axe-core leaves to be asked for. */
  readonly rules?: readonly string[];
}

/**
 * What axe-core finds, of whatever weight. The page is opened with `bypassCSP`, since axe comes from outside.
 */
export async function findAccessFaults(
  page: Page,
  { within = 'html', rules }: Look = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: axeScript });
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules
      ? { runOnly: { type: 'rule', values: [...rules] } }
      : { rules: { 'target-size': { enabled: true }, 'aria-roledescription': { enabled: true } } }),
  };
  return page.evaluate(
    async ([selector, order]) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      // What a drawing is made of is hidden from who listens; its colours are checked when the deck is built.
      const { violations } = await axe.run(
        { include: [[selector]], exclude: [['svg > g[aria-hidden]']] },
        order,
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => {
          const reason = failureSummary.split('\n').slice(1).join('; ').replace(/\s+/g, ' ');
          return `${id}: ${html.slice(0, 160)} (${reason.trim()})`;
        }),
      );
    },
    [within, options] as const,
  );
}
