import type { RevealApi } from 'reveal.js';
import type { ClientData } from '../../page/client-data.ts';
import { isHelpKey } from '../is-help-key.ts';
import { usesLetterKeys } from '../uses-letter-keys.ts';
import { element } from './element.ts';
import { keyTable } from './key-table.ts';
import type { Setting } from './offer-motion.ts';

interface HelpParts {
  readonly toReading: () => void;
  readonly motion: Setting;
}

/** A panel with all keys and settings, in place of Reveal's own: a button among the controls, and key `?`. */
export function offerHelp(deck: RevealApi, data: ClientData, { toReading, motion }: HelpParts): void {
  const { words } = data;
  const letters: Setting = {
    label: words.help.letterKeys,
    isOn: usesLetterKeys,
    toggle: () => document.documentElement.classList.toggle('no-letter-keys'),
  };
  const reading = element('button', { type: 'button', class: 'to-reading-button' }, words.views.toReading);
  reading.addEventListener('click', toReading);
  const switches = [motion, letters].map((setting) => switchFor(setting, words.help));
  const panel = element(
    'div',
    {
      id: 'lectern.help',
      class: 'help-panel',
      popover: '',
      role: 'dialog',
      'aria-label': words.controls.help,
      tabindex: '-1',
    },
    element('h2', {}, words.controls.help),
    element('div', { class: 'help-settings' }, reading, ...switches.map(({ button }) => button)),
    keyTable(data),
    element(
      'button',
      { type: 'button', class: 'details-close', popovertarget: 'lectern.help', popovertargetaction: 'hide' },
      words.close,
    ),
  );
  panel.addEventListener('beforetoggle', () => {
    for (const { update } of switches) update();
  });
  document.body.append(panel);
  document.querySelector('.controls')?.append(
    element('button', {
      type: 'button',
      class: 'help-button enabled',
      popovertarget: 'lectern.help',
      'aria-label': words.controls.help,
    }),
  );
  document.addEventListener('keydown', (event) => {
    if (!isHelpKey(event) || deck.isPaused()) return;
    event.preventDefault();
    panel.togglePopover();
  });
}

function switchFor(setting: Setting, { on, off }: ClientData['words']['help']) {
  const state = element('span', { class: 'switch-state' });
  const button = element('button', { type: 'button', role: 'switch' }, `${setting.label} `, state);
  const update = () => {
    button.setAttribute('aria-checked', String(setting.isOn()));
    state.textContent = setting.isOn() ? on : off;
  };
  button.addEventListener('click', () => {
    setting.toggle();
    update();
  });
  return { button, update };
}
