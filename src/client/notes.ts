// The speaker view: only in presenter.html.
import notes from 'reveal.js/plugin/notes';
import { deckPlugins } from './deck-plugins.ts';

deckPlugins().push(notes());
