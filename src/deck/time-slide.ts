import type { Figure } from '../figure/figure.ts';
import { isChinese } from '../language/is-chinese.ts';
import type { Block, Inline } from '../outline/outline.ts';
import type { BoundSlide } from './bound-slide.ts';

/** Said in a minute: Chinese characters, words of other languages. */
const PACE = { chinese: 200, other: 130 };
/** Of slides that say neither how long they take nor what is said. In seconds. */
const UNSAID = { section: 5, slide: 45 };

/** How long a slide takes, in seconds: its `time=`, else the spoken length of its notes. A backup takes none. */
export function timeSlide({ draft, notes }: BoundSlide, language: string): number {
  const { time, visibility } = draft.attributes;
  if (visibility === 'uncounted') return 0;
  if (time !== undefined) return time;
  const words = spokenIn(notes).join('\n');
  if (words.trim() === '') return UNSAID[draft.kind];
  const [pattern, pace] = isChinese(language)
    ? [/\p{Script=Han}|[A-Za-z]+|\d/gu, PACE.chinese]
    : [/\S*[\p{L}\d]\S*/gu, PACE.other];
  return Math.ceil(((words.match(pattern)?.length ?? 0) / pace) * 60);
}

/** Tables, code and formulas are shown, and not said. */
function spokenIn<C>(blocks: readonly Block<Figure, C>[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return wordsOf(block.children);
    if (block.kind === 'list') return block.items.flatMap((item) => spokenIn(item.blocks));
    return 'blocks' in block ? spokenIn(block.blocks) : [];
  });
}

function wordsOf(inlines: readonly Inline<Figure>[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'figure') return inline.figure.text;
      if ('children' in inline) return wordsOf(inline.children);
      return inline.kind === 'text' || inline.kind === 'code' ? inline.text : ' ';
    })
    .join('');
}
