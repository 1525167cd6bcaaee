import type { KeyAction } from '../../language/words.ts';
import type { ClientData } from '../../page/client-data.ts';
import { element } from './element.ts';

/** Reveal's keys, and Lectern's own. */
const keys: readonly (readonly [KeyAction, readonly string[]])[] = [
  ['next', ['→', '↓', 'Space', 'N']],
  ['previous', ['←', '↑', 'P']],
  ['firstLast', ['Home', 'End']],
  ['overview', ['Esc', 'O']],
  ['black', ['B', '.']],
  ['fullScreen', ['F']],
  ['table', ['T']],
  ['motion', ['M']],
  ['reading', ['R']],
  ['speaker', ['S']],
  ['focus', ['Tab']],
  ['open', ['Enter', 'Esc']],
  ['help', ['?', 'F1']],
];

export function keyTable({ words: { help }, presenter }: ClientData): HTMLElement {
  const rows = keys
    .filter(([action]) => presenter || action !== 'speaker')
    .map(([action, names]) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, ...names.flatMap((name) => [element('kbd', {}, name), ' '])),
        element('td', {}, help.actions[action]),
      ),
    );
  return element('table', { 'aria-label': help.keys }, element('tbody', {}, ...rows));
}
