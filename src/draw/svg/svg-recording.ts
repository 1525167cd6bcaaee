import type { Definitions } from './definitions.ts';
import type { Clip } from './drawing-state.ts';

/** An element, and how it is painted. */
interface Recorded {
  /** `<path d="…"`, without its end. */
  readonly start: string;
  readonly content: string;
  readonly clips: readonly Clip[];
  fill?: string;
  stroke?: string;
  strokedFirst: boolean;
}

/** What was drawn, in its order. */
export class SvgRecording {
  #elements: Recorded[] = [];

  clear(): void {
    this.#elements = [];
  }

  /**
   * @param start of the element, without its end: `<path d="…"`
   * @param content escaped; empty for none
   * @param attributes of the paint
   */
  add(
    way: 'fill' | 'stroke',
    { start, content = '', clips }: { start: string; content?: string; clips: readonly Clip[] },
    attributes: string,
  ): void {
    const last = this.#elements.at(-1);
    // Filled and stroked one after the other: one element, and its text is there once.
    if (
      last?.start === start &&
      last.content === content &&
      last[way] === undefined &&
      areSame(last.clips, clips)
    ) {
      last[way] = attributes;
      return;
    }
    this.#elements.push({ start, content, clips, [way]: attributes, strokedFirst: way === 'stroke' });
  }

  /** Definitions first, then all elements, within the clips that they were drawn in. */
  markup(definitions: Definitions): string {
    const parts: string[] = [];
    let open: readonly Clip[] = [];
    for (const element of [...this.#elements, undefined]) {
      const clips = element?.clips ?? [];
      let shared = 0;
      while (isSame(open[shared], clips[shared])) shared += 1;
      parts.push('</g>'.repeat(open.length - shared));
      for (const clip of clips.slice(shared))
        parts.push(`<g clip-path="${definitions.refer((id) => clipMarkup(id, clip))}">`);
      if (element) parts.push(elementMarkup(element));
      open = clips;
    }
    return definitions.toString() + parts.join('');
  }
}

function elementMarkup({ start, content, fill, stroke, strokedFirst }: Recorded): string {
  const order = fill !== undefined && stroke !== undefined && strokedFirst ? ' paint-order="stroke"' : '';
  const head = `${start}${fill ?? ' fill="none"'}${stroke ?? ''}${order}`;
  const name = /^<(\w+)/.exec(start)?.[1] ?? '';
  return content === '' ? `${head}/>` : `${head}>${content}</${name}>`;
}

function isSame(a: Clip | undefined, b: Clip | undefined): boolean {
  return a !== undefined && a.data === b?.data && a.rule === b.rule;
}

function areSame(a: readonly Clip[], b: readonly Clip[]): boolean {
  return a.length === b.length && a.every((clip, index) => isSame(clip, b[index]));
}

function clipMarkup(id: string, { data, rule }: Clip): string {
  return `<clipPath id="${id}"><path d="${data}"${rule === 'evenodd' ? ' clip-rule="evenodd"' : ''}/></clipPath>`;
}
