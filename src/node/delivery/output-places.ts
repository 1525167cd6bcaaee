import { join } from 'node:path';
import type { OutputKind } from '../../project/output-kinds.ts';

/** Where an output lies, known before anything is built. */
interface OutputPlace {
  readonly file: string;
  readonly private: boolean;
}

export const outputPlaces: Readonly<Record<OutputKind, OutputPlace>> = {
  html: { file: 'index.html', private: false },
  json: { file: 'deck.json', private: false },
  presenter: { file: 'presenter.html', private: true },
};

/** A deck's folders in `dist/`: what may be published, and apart from it what only the speaker may read. */
export interface DeckFolders {
  readonly public: string;
  readonly private: string;
  /** Of charts on their own. */
  readonly charts: string;
}

const CHARTS = 'charts';

/** Under `dist/`: of a deck, or of its cut for an audience. */
export function outputFolder(deck: string, audience: string | undefined): string {
  return audience === undefined ? deck : `${deck}/${audience}`;
}

/** Of charts on their own, under `dist/`. */
export function chartsFolder(deck: string, audience: string | undefined): string {
  return `${outputFolder(deck, audience)}/${CHARTS}`;
}

/** `folder` is the deck's own under `dist/`: `why-hangzhou/zh`. */
export function deckFolders(out: string, folder: string): DeckFolders {
  return {
    public: join(out, folder),
    private: join(out, 'private', folder),
    charts: join(out, folder, CHARTS),
  };
}
