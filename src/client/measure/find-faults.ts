import type { MeasuredFault } from '../../page/measured-fault.ts';
import { type Box, overlap, reachBeyond } from './box.ts';
import { isSeen } from './is-seen.ts';
import { leastSize } from './least-size.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** What is wrong with a slide where it stands. */
interface Stage {
  /** What the slide must stay within; when read, its height has no end. */
  readonly box: Box;
  /** Text and buttons at the edge of the stage, which are there on every slide. */
  readonly furniture: readonly Element[];
  /** Whether type has least sizes here. */
  readonly fixed: boolean;
}

export function findFaults(slide: Element, stage: Stage): MeasuredFault[] {
  const { furniture, fixed } = stage;
  const lines = [slide, ...furniture].flatMap(textLines);
  const pictures = [...slide.querySelectorAll('img, svg, table, pre, .box')].filter(isSeen);
  const own = lines.filter(({ element }) => slide.contains(element));
  const faults = [
    ...findOverflow(slide, own, pictures),
    ...own.flatMap((line) => findReach(line, line.element, { ...stage, slide })),
    ...pictures.flatMap((picture) =>
      findReach(picture.getBoundingClientRect(), picture, { ...stage, slide }),
    ),
    ...findOverlaps(lines, pictures, furniture),
    ...(fixed ? own.flatMap(findSmall) : []),
  ];
  const said = new Set<string>();
  return faults.filter((fault) => {
    const key = `${fault.kind} ${fault.text}`;
    return !said.has(key) && said.add(key);
  });
}

/** How far a slide's body goes beyond its place between headline and foot. */
function findOverflow(
  slide: Element,
  lines: readonly TextLine[],
  pictures: readonly Element[],
): MeasuredFault[] {
  const body = slide.querySelector('.body');
  if (!body) return [];
  const { bottom } = body.getBoundingClientRect();
  const inside = [
    ...lines.filter(({ element }) => body.contains(element)),
    ...pictures
      .filter((picture) => body.contains(picture))
      .map((picture) => ({ bottom: picture.getBoundingClientRect().bottom, element: picture })),
  ];
  const lowest = inside.reduce((low, next) => (next.bottom > low.bottom ? next : low), {
    bottom,
    element: body,
  });
  const pixels = lowest.bottom - bottom;
  if (pixels <= 1) return [];
  const { lineHeight, fontSize } = getComputedStyle(lowest.element);
  const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.5;
  return [{ kind: 'overflow', text: textOf(lowest.element), pixels, lines: Math.ceil(pixels / line) }];
}

/** What leaves the stage or the page, or is cut off by something around it. */
function findReach(
  own: Box,
  element: Element,
  { slide, box, fixed }: { readonly slide: Element } & Stage,
): MeasuredFault[] {
  const text = textOf(element);
  for (let at = element.parentElement; at && at !== slide; at = at.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(at);
    if (display === 'inline' || at instanceof SVGElement) continue;
    const cut = reachBeyond(own, at.getBoundingClientRect());
    if (!cut) continue;
    const kept = /left|right/.test(cut.side) ? overflowX : overflowY;
    // A reader can scroll to it; on the stage nobody scrolls.
    if (!fixed && /auto|scroll/.test(kept)) return [];
    if (kept !== 'visible') return [{ kind: 'cut', text, ...cut }];
  }
  const outside = reachBeyond(own, box);
  return outside ? [{ kind: 'outside', text, ...outside }] : [];
}

function findOverlaps(
  lines: readonly TextLine[],
  pictures: readonly Element[],
  furniture: readonly Element[],
): MeasuredFault[] {
  const faults: MeasuredFault[] = [];
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (a.block !== b.block && overlap(a, b))
        faults.push({ kind: 'overlap', text: textOf(a.block), other: textOf(b.block) });
    }
  }
  const solid = [
    ...pictures.filter((picture) => picture.matches('img, svg')),
    ...furniture.filter((part) => part.matches('button')),
  ];
  for (const picture of solid) {
    const box = picture.getBoundingClientRect();
    for (const line of lines) {
      if (!picture.contains(line.element) && overlap(line, box))
        faults.push({ kind: 'overlap', text: textOf(line.block), other: textOf(picture) });
    }
  }
  return faults;
}

function findSmall({ element, size }: TextLine): MeasuredFault[] {
  const least = leastSize(element);
  return size < least - 0.05 ? [{ kind: 'small', text: textOf(element), size, least }] : [];
}

/** What an author recognises it by. */
function textOf(element: Element): string {
  const text = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.textContent ?? '';
  const short = text.replace(/\s+/g, ' ').trim();
  return short.length > 40 ? `${short.slice(0, 39)}…` : short;
}
