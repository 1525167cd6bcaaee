/**
 * Language → text → the places between two Chinese words; none in other languages. `专利转化率` never loses its last
 * character to the next line.
 */
export type SegmentWords = (language: string) => (text: string) => readonly number[];

/** Beyond these texts it begins anew. */
const MOST_TEXTS = 100_000;

/**
 * Segments words as ICU's dictionary does. It takes as long as all other markup of a page, so that a text that was
 * met before (in the handout, in another variant) is not segmented again.
 */
export function createWordSegmenter(): SegmentWords {
  const languages = new Map<string, (text: string) => readonly number[]>();
  return (language) => {
    const known = languages.get(language);
    if (known) return known;
    const segment = /^zh\b/i.test(language) ? rememberPlaces(language) : () => [];
    languages.set(language, segment);
    return segment;
  };
}

function rememberPlaces(language: string): (text: string) => readonly number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const texts = new Map<string, readonly number[]>();
  return (text) => {
    const known = texts.get(text);
    if (known) return known;
    if (texts.size >= MOST_TEXTS) texts.clear();
    const places = findPlaces(text, segmenter);
    texts.set(text, places);
    return places;
  };
}

/** Places between two Han words; beside punctuation and letters the browser knows by itself. */
function findPlaces(text: string, segmenter: Intl.Segmenter): readonly number[] {
  let before = '';
  const places: number[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const isBetween = isHan(before.at(-1)) && isHan(segment[0]) && !isGlued(text, index);
    // Two single characters are mostly one word that the dictionary lacks: 走红.
    if (isBetween && !(before.length === 1 && segment.length === 1)) places.push(index);
    before = segment;
  }
  return places.filter((place) => !leavesOne(text, place));
}

/** A last line of one character is none. */
function leavesOne(text: string, place: number): boolean {
  return !/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text.slice(place));
}

/** 的 and its like belong to the word before them, 不 and its like to the word behind. */
function isGlued(text: string, index: number): boolean {
  return (
    /[的了着过们]/.test(text[index] ?? '') ||
    /[不没未最更很再被把从向对在与和是某各每该本此]/.test(text[index - 1] ?? '')
  );
}

function isHan(char = ''): boolean {
  return /\p{Script=Han}/u.test(char);
}
