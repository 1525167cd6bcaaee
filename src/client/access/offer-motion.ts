import type { RevealApi } from 'reveal.js';
import type { ClientData } from '../../page/client-data.ts';
import { isCalm } from '../is-calm.ts';
import type { Say } from './create-announcer.ts';

/** A setting that is shown, and can be changed, in the panel of keys and settings. */
export interface Setting {
  readonly label: string;
  isOn(): boolean;
  toggle(): void;
}

/** Slides move and charts grow, unless the system asks for calm; key M says otherwise for this talk. */
export function offerMotion(deck: RevealApi, { words: { help } }: ClientData, say: Say): Setting {
  const set = (calm: boolean) => {
    document.documentElement.classList.toggle('calm', calm);
    deck.configure({ transition: calm ? 'none' : 'slide' });
  };
  const toggle = () => {
    set(!isCalm());
    say(`${help.motion}: ${isCalm() ? help.off : help.on}`);
  };
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', ({ matches }) => set(matches));
  deck.addKeyBinding({ keyCode: 77, key: 'M', description: help.actions.motion }, toggle);
  return { label: help.motion, isOn: () => !isCalm(), toggle };
}
