import { join } from 'node:path';
import type { OutputKind } from '../../project/output-kinds.ts';

/** How handouts and PDFs are made; what else is written does not depend on it. */
export interface PaperOptions {
  readonly handout?: string | undefined;
  readonly defaultHandout?: string | undefined;
  readonly paper?: string | undefined;
  readonly steps?: boolean | undefined;
  readonly withNotes?: boolean | undefined;
}

/** Where an output lies, known before anything is built. */
export interface OutputPlace {
  readonly file: string;
  readonly private: boolean;
  /** The options that it is made with; '' where it has none. */
  readonly made: string;
}

/** What a build of these kinds writes. */
export function placeOutputs(outputs: readonly OutputKind[], options: PaperOptions): readonly OutputPlace[] {
  const { handout, defaultHandout, paper, steps, withNotes } = options;
  const isPrivate = withNotes === true;
  const say = (name: string, value: string | undefined) => (value === undefined ? [] : [`${name}=${value}`]);
  const common = [...say('paper', paper), ...(isPrivate ? ['notes'] : [])];
  const onPaper = [...say('form', handout), ...say('default', defaultHandout), ...common].join(' ');
  const slides = [...(steps ? ['steps'] : []), ...common].join(' ');
  const places: Readonly<Record<OutputKind, readonly OutputPlace[]>> = {
    html: [{ file: 'index.html', private: false, made: '' }],
    handout: [{ file: 'handout.html', private: isPrivate, made: onPaper }],
    pdf: [
      { file: 'slides.pdf', private: isPrivate, made: slides },
      { file: 'handout.pdf', private: isPrivate, made: onPaper },
    ],
    json: [{ file: 'deck.json', private: false, made: '' }],
    presenter: [{ file: 'presenter.html', private: true, made: '' }],
  };
  return Object.entries(places).flatMap(([kind, own]) =>
    outputs.some((wanted) => wanted === kind) ? own : [],
  );
}

/** A deck's folders in `dist/`: what may be published, and apart from it what only the speaker may read. */
export interface DeckFolders {
  readonly public: string;
  readonly private: string;
  /** Of charts on their own. */
  readonly charts: string;
}

const CHARTS = 'charts';

/** Under `dist/`: of a deck, or of a variant of it. */
export function outputFolder(deck: string, variant: string | undefined): string {
  return variant === undefined ? deck : `${deck}/${variant}`;
}

/** Of charts on their own, under `dist/`. */
export function chartsFolder(deck: string, variant: string | undefined): string {
  return `${outputFolder(deck, variant)}/${CHARTS}`;
}

/** `folder` is the deck's own under `dist/`: `why-hangzhou/zh`. */
export function deckFolders(out: string, folder: string): DeckFolders {
  return {
    public: join(out, folder),
    private: join(out, 'private', folder),
    charts: join(out, folder, CHARTS),
  };
}
