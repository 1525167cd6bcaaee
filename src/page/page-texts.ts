import { isChinese } from '../language/is-chinese.ts';

/** A page's characters by what they are set in. */
export interface PageText {
  readonly chinese: boolean;
  readonly code: boolean;
  readonly characters: string;
}

const TAG =
  /<!--[\s\S]*?-->|<(style|script)\b[^>]*>[\s\S]*?<\/\1>|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const CODE = new Set(['code', 'kbd', 'pre', 'samp']);
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };
/** Style sheets write it in Chinese text alone. */
const EAST_ASIAN = /\p{scx=Han}/gu;
/** What browsers number lists with. */
const MARKERS = '0123456789. ';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/**
 * The characters that a page shows, by language and by whether they are code.
 *
 * @param added what scripts may add in the deck's language, and style sheets in any text
 */
export function collectPageTexts(
  markup: string,
  language: string,
  added: { readonly deck: string; readonly everywhere: string },
): readonly PageText[] {
  const texts = new Map<string, { chinese: boolean; code: boolean; characters: Set<string> }>();
  const textOf = (chinese: boolean, code: boolean) => {
    const key = `${chinese} ${code}`;
    const known = texts.get(key) ?? { chinese, code, characters: new Set<string>() };
    texts.set(key, known);
    return known.characters;
  };
  const deckIsChinese = isChinese(language);
  // What a script says by itself is in the language of the deck, or in English.
  addTo(textOf(deckIsChinese, false), ASCII + added.deck);
  const open: { readonly name: string; readonly chinese: boolean; readonly code: boolean }[] = [];
  let end = 0;
  const take = (text: string) => {
    const { chinese, code } = open.at(-1) ?? { chinese: deckIsChinese, code: false };
    if (text.trim() !== '') addTo(textOf(chinese, code), decode(text));
  };
  for (const match of markup.matchAll(TAG)) {
    take(markup.slice(end, match.index));
    end = match.index + match[0].length;
    const [, , slash, name = '', attributes = ''] = match;
    if (name === '') continue;
    if (slash) {
      const index = open.findLastIndex((element) => element.name === name);
      if (index >= 0) open.length = index;
    } else if (!VOID.has(name) && !attributes.endsWith('/')) {
      const outer = open.at(-1) ?? { chinese: deckIsChinese, code: false };
      const lang = /\slang="([^"]*)"/.exec(attributes)?.[1];
      open.push({
        name,
        chinese: lang === undefined ? outer.chinese : isChinese(lang),
        code: outer.code || CODE.has(name),
      });
    }
  }
  take(markup.slice(end));
  return [...texts.values()].map(({ chinese, code, characters }) => {
    if (!code)
      addTo(characters, MARKERS + (chinese ? added.everywhere : added.everywhere.replace(EAST_ASIAN, '')));
    return { chinese, code, characters: [...characters].sort().join('') };
  });
}

/** A letter with its mark is drawn as one glyph where there is one. */
function addTo(characters: Set<string>, text: string): void {
  for (const character of /\p{M}/u.test(text) ? text + text.normalize() : text) {
    if (character >= ' ') characters.add(character);
  }
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (written, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? written;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
}
