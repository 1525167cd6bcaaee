import type { PageTools } from '../../page/page-tools.ts';

/** Loads the fonts only for decks with a slide that is nearly full. */
export function createWidthLoader(fontsFolder: string): NonNullable<PageTools['loadMeasure']> {
  return async (stack, language) => {
    const { loadTextMeasurer } = await import('./measure-text.ts');
    const { measure } = (await loadTextMeasurer(fontsFolder, stack))(language);
    return (text, { size, bold }) => measure(text, { size, weight: bold ? 700 : 400 });
  };
}
