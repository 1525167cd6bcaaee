import type { Page } from 'playwright-core';

interface TreeNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/**
 * What is wrong with the browser's accessibility tree of a stage: a stop without a role or a name,
 * one that is not in it, or is moved out of the page's order, another slide than the current one.
 */
export async function findTreeFaults(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly TreeNode[] };
  await session.detach();
  const seen = nodes.filter(({ ignored }) => !ignored);
  const slides = seen.filter(
    ({ role, properties }) =>
      role?.value === 'region' && properties?.some(({ name }) => name === 'roledescription'),
  );
  const stops = seen.filter(
    ({ role, properties }) =>
      role?.value !== 'RootWebArea' &&
      properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
  );
  const faults = stops
    .filter(({ role, name }) => !role?.value || role.value === 'generic' || !name?.value.trim())
    .map(({ role }) => `a ${role?.value ?? 'stop'} has no name`);
  if (slides.length !== 1) faults.push(`${slides.length} slides are in the tree`);
  const order = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex]')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('[inert]') &&
        !element.matches(':disabled'),
    );
    return { stops: shown.length, moved: shown.filter(({ tabIndex }) => tabIndex > 0).length };
  });
  if (order.moved > 0) faults.push(`${order.moved} stops are taken out of the page's order`);
  if (order.stops !== stops.length)
    faults.push(`the page has ${order.stops} stops, its tree ${stops.length}`);
  return faults;
}
