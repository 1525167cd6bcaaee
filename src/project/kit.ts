import type { TextFile } from '../problem/text-file.ts';

/** What Lectern brings along: templates (a project's own laid over), and the prebuilt client. */
export interface Kit {
  /** By path under `templates/`: `deck.hbs`, `layouts/chart.hbs`, `themes/briefing/theme.css`. */
  readonly templates: ReadonlyMap<string, TextFile>;
  readonly client: ClientKit;
}

export interface ClientKit {
  /** Reveal.js and our start. */
  readonly deck: Script;
  /** Runs before the first paint: the page is live, not a page to read. */
  readonly head: Script;
  /** Chart.js, for decks with charts. */
  readonly charts: Script;
  /** The speaker view, for `presenter.html`. */
  readonly notes: Script;
  /** What the speaker view's own window runs, as the CSP names it: `sha256-…`. */
  readonly speakerViewHash: string;
  readonly revealCss: string;
  /** Read only for decks with formulas. */
  readonly katex: () => KatexKit;
}

export interface Script {
  readonly text: string;
  /** As the CSP names it: `sha256-…`. */
  readonly hash: string;
}

export interface KatexKit {
  readonly css: string;
  /** WOFF2 by file name. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}
