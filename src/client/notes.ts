// The speaker view: only in presenter.html.
import notes from 'reveal.js/plugin/notes';
import { readClientData } from './client-data.ts';
import { deckPlugins } from './deck-plugins.ts';
import { translateSpeakerView } from './translate-speaker-view.ts';

deckPlugins().push(notes());
const { speakerView, language } = readClientData();
if (speakerView) translateSpeakerView(speakerView, language);
