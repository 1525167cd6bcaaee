import type { Passage } from './passage.ts';

export interface ChosenPassages {
  readonly kept: ReadonlySet<Passage>;
  readonly seconds: number;
}

/** How far a talk may be from its time. */
const TOLERANCE = 0.1;

/** The least that keeps the argument: what has priority 1, what follows from it all, and what they rest on; or else what comes first. */
export function leastOf(passages: readonly Passage[]): ChosenPassages {
  const needed = createNeeds(passages);
  const kept = new Set<Passage>();
  for (const passage of passages) {
    const isFirst = passage.priority === 1 && !passage.isBackup && !passage.opens;
    if (isFirst || passage.isSoWhat) for (const one of needed(passage)) kept.add(one);
  }
  const [first] = kept.size === 0 ? inOrder(passages).filter(({ isBackup }) => !isBackup) : [];
  if (first) for (const one of needed(first)) kept.add(one);
  return { kept, seconds: total(kept) };
}

/**
 * As much of the argument as its time allows. What it needs stays; the rest comes by priority, then by place, as
 * long as each brings the talk nearer to its time. So more time never means less talk.
 *
 * @returns nothing where the least takes too long
 */
export function choosePassages(passages: readonly Passage[], target: number): ChosenPassages | undefined {
  const longest = longestOf(target);
  const least = leastOf(passages);
  if (least.seconds > longest) return undefined;
  const needed = createNeeds(passages);
  const kept = new Set(least.kept);
  let { seconds } = least;
  for (const passage of inOrder(passages)) {
    const added = [...needed(passage)].filter((one) => !kept.has(one));
    const cost = total(added);
    const isNearer = cost === 0 || seconds + cost - target < target - seconds;
    if (!isNearer || (cost > 0 && seconds + cost > longest)) continue;
    for (const one of added) kept.add(one);
    seconds += cost;
  }
  return { kept, seconds };
}

/** By priority, then by place. */
function inOrder(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ opens }) => !opens).sort((a, b) => a.priority - b.priority);
}

/** Seconds. */
export function longestOf(target: number): number {
  return target + Math.floor(target * TOLERANCE);
}

function total(passages: Iterable<Passage>): number {
  return [...passages].reduce((sum, { seconds }) => sum + seconds, 0);
}

/** What has to stay with a passage: the section it is in, the best evidence, and what that needs. */
function createNeeds(passages: readonly Passage[]): (passage: Passage) => ReadonlySet<Passage> {
  const sections = findSections(passages);
  const evidence = findEvidence(passages);
  const needsOf = (passage: Passage): Passage[] => {
    const best = passage.ids.flatMap((id) => evidence.get(id) ?? []).sort(compareEvidence)[0];
    return [sections.get(passage) ?? [], (passage.wantsEvidence && best) || []].flat();
  };
  return (passage) => {
    const found = new Set([passage]);
    // A set takes more while it is walked.
    for (const one of found) for (const other of needsOf(one)) found.add(other);
    return found;
  };
}

function findSections(passages: readonly Passage[]): ReadonlyMap<Passage, Passage> {
  const sections = new Map<Passage, Passage>();
  let section: Passage | undefined;
  for (const passage of passages) {
    if (passage.opens) section = passage;
    else if (section) sections.set(passage, section);
  }
  return sections;
}

/** The best for each slide. */
function findEvidence(passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  const evidence = new Map<string, Passage>();
  for (const passage of passages) {
    for (const id of passage.supports) {
      const other = evidence.get(id);
      const isBetter = !other || compareEvidence(passage, other) < 0;
      if (isBetter && !passage.ids.includes(id)) evidence.set(id, passage);
    }
  }
  return evidence;
}

/** What is not said to be sure counts as claimed. */
const ranks = { established: 0, reported: 1, claimed: 2, hearsay: 3 };

/** The better comes first; what is told in the talk before what is not. */
function compareEvidence(a: Passage, b: Passage): number {
  const rankOf = ({ confidence }: Passage) => ranks[confidence ?? 'claimed'];
  return Number(a.isBackup) - Number(b.isBackup) || rankOf(a) - rankOf(b) || a.priority - b.priority;
}
