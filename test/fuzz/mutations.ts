import fc from 'fast-check';
import { fragments, values } from './fragments.ts';

/** One change to a text; places are shares of its length, so that they fit any text. */
export type Mutation =
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'replace'; readonly at: number; readonly length: number; readonly text: string }
  /** Lines of another text. */
  | { readonly kind: 'splice'; readonly at: number; readonly from: number; readonly lines: number }
  /** A whole word, number or text for another, so that the syntax stays sound. */
  | { readonly kind: 'value'; readonly at: number; readonly text: string }
  | { readonly kind: 'swap'; readonly at: number; readonly with: number };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const short = fc.integer({ min: 1, max: 40 });
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fragments) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...fragments), fc.integer({ min: 2, max: 150 })).map(repeat),
  },
);

const words = fc.record({ kind: fc.constant('value' as const), at: share, text: fc.constantFrom(...values) });
const lines = fc.integer({ min: 1, max: 12 });

/** Changes to JSON that mostly leave it sound, so that what it says is read. */
export const valueMutation: fc.Arbitrary<Mutation> = words;

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at: share, length: short }),
  fc.record({ kind: fc.constant('double' as const), at: share, length: short }),
  fc.record({ kind: fc.constant('replace' as const), at: share, length: short, text }),
  fc.record({ kind: fc.constant('splice' as const), at: share, from: share, lines }),
  fc.record({ kind: fc.constant('swap' as const), at: share, with: share }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), at: share, text }) },
  { weight: 3, arbitrary: words },
);

function repeat([text, times]: [string, number]): string {
  return text.repeat(times);
}

/** @param other the text that lines are spliced from */
export function mutate(original: string, mutations: readonly Mutation[], other: string): string {
  return mutations.reduce((current, step) => mutateOnce(current, step, other), original);
}

function mutateOnce(current: string, step: Mutation, other: string): string {
  const at = Math.floor(step.at * current.length);
  switch (step.kind) {
    case 'delete':
      return current.slice(0, at) + current.slice(at + step.length);
    case 'double':
      return current.slice(0, at + step.length) + current.slice(at);
    case 'insert':
      return current.slice(0, at) + step.text + current.slice(at);
    case 'replace':
      return current.slice(0, at) + step.text + current.slice(at + step.length);
    case 'splice': {
      const lines = other.split('\n');
      const from = Math.floor(step.from * lines.length);
      const start = current.lastIndexOf('\n', at) + 1;
      return `${current.slice(0, start)}${lines.slice(from, from + step.lines).join('\n')}\n${current.slice(start)}`;
    }
    case 'value':
      return replaceWord(current, at, step.text);
    case 'swap':
      return swapWords(current, at, Math.floor(step.with * current.length));
  }
}

function replaceWord(current: string, at: number, text: string): string {
  const word = /"[^"\n]*"|[\p{L}\p{N}_.-]+/gu;
  word.lastIndex = at;
  const found = word.exec(current);
  if (!found) return current;
  const quoted = found[0].startsWith('"') && !text.startsWith('"') && !/^[\d.e+-]+$/.test(text);
  const value = quoted ? `"${text}"` : text;
  return current.slice(0, found.index) + value + current.slice(found.index + found[0].length);
}

/** Exchanges the words that stand at two places. */
function swapWords(current: string, one: number, two: number): string {
  const word = /[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/uy;
  const [first, second] = [Math.min(one, two), Math.max(one, two)];
  const read = (at: number) => {
    word.lastIndex = at;
    return word.exec(current)?.[0] ?? '';
  };
  const [a, b] = [read(first), read(second)];
  if (first + a.length > second) return current;
  return `${current.slice(0, first)}${b}${current.slice(first + a.length, second)}${a}${current.slice(second + b.length)}`;
}
