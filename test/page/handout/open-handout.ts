import type { Deck } from '../../../src/deck/deck.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { readKit } from '../../../src/node/read-kit.ts';
import type { HandoutContext } from '../../../src/page/handout/handout-context.ts';
import { type HtmlValue, html } from '../../../src/page/html.ts';
import { createTextSetter } from '../../../src/page/set-text.ts';
import { plainText } from '../../../src/page/slide-view.ts';
import { build } from '../../../src/pipeline.ts';
import { createTextFile } from '../../../src/problem/text-file.ts';
import { stubTools } from '../../stub-tools.ts';

const kit = readKit(findPackageFolders(), undefined);

/** An outline's slides on these metrics, as a handout receives them. */
export async function openHandout(
  slides: string,
  metrics: object,
  front = 'lang: en',
): Promise<HandoutContext> {
  const texts = new Map([
    ['outline.md', `---\ntitle: T\n${front}\n---\n\n${slides}\n`],
    ['metrics.json', JSON.stringify(metrics)],
  ]);
  const files = {
    readText(path: string) {
      const text = texts.get(path);
      return text === undefined
        ? ({ kind: 'missing' } as const)
        : ({ kind: 'found', content: createTextFile(path, text) } as const);
    },
    readBytes: () => ({ kind: 'missing' }) as const,
  };
  const built = await build({ outline: 'outline.md', files, kit }, { outputs: ['json'] }, stubTools);
  const errors = built.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const deck = JSON.parse(String(built.files[0]?.content)) as Deck;
  const setText = createTextSetter(deck.language, undefined);
  const prose = {
    words: wordsFor(deck.language),
    setText,
    setSmallText: setText,
    sourceTitle: () => '',
    sourceAddress: (number: number) => `#source.${number}`,
  };
  return { deck: { ...deck, waivers: deck.waivers ?? [], glossary: deck.glossary ?? [] }, prose };
}

/** What is read of it. */
export function readable(value: HtmlValue): string {
  return plainText(html`${value}`).replaceAll('\u00A0', ' ').trim();
}
