import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePassages, leastOf } from '../../src/deck/choose-passages.ts';
import { confidences } from '../../src/deck/deck.ts';
import type { Passage } from '../../src/deck/passage.ts';

// Random talks: sections, claims with and without evidence, backups, slides that support each other in rings.
const drawn = fc.record({
  isSection: fc.nat({ max: 5 }).map((number) => number === 0),
  seconds: fc.nat({ max: 120 }),
  priority: fc.integer({ min: 1, max: 9 }),
  isSoWhat: fc.nat({ max: 9 }).map((number) => number === 0),
  wantsEvidence: fc.boolean(),
  isBackup: fc.nat({ max: 7 }).map((number) => number === 0),
  supports: fc.array(fc.nat({ max: 29 }), { maxLength: 2 }),
  confidence: fc.option(fc.constantFrom(...confidences), { nil: undefined }),
});
const talks = fc.array(drawn, { minLength: 1, maxLength: 30 }).map((list) =>
  list.map(({ isSection, supports, ...one }, index): Passage => {
    const opens = isSection && list[index + 1]?.isSection === false;
    const isBackup = one.isBackup && !opens;
    return {
      ...one,
      ids: [`s${index}`, ...(index % 4 === 0 ? [`s${index}-2`] : [])],
      opens,
      isBackup,
      seconds: isBackup ? 0 : one.seconds,
      isSoWhat: one.isSoWhat && !opens,
      wantsEvidence: one.wantsEvidence && !opens,
      supports: opens ? [] : supports.map((id) => `s${id}`),
    };
  }),
);
const times = fc.integer({ min: 1, max: 60 }).map((minutes) => minutes * 60);
const runs = { numRuns: process.env['LECTERN_LONG'] ? 20_000 : 1_000 };

const timeOf = (list: Iterable<Passage>) => [...list].reduce((sum, { seconds }) => sum + seconds, 0);
const supportersOf = (passage: Passage, list: readonly Passage[]) =>
  list.filter((one) => one !== passage && one.supports.some((id) => passage.ids.includes(id)));
/** What of it stands under a section, up to the next. */
const under = (section: Passage, list: readonly Passage[]) => {
  const rest = list.slice(list.indexOf(section) + 1);
  const next = rest.findIndex(({ opens }) => opens);
  return rest.slice(0, next < 0 ? undefined : next);
};

describe('a cut', () => {
  it('is never longer than its time and a tenth, and refused only where the argument is', () => {
    fc.assert(
      fc.property(talks, times, (talk, time) => {
        const chosen = choosePassages(talk, time);
        const least = leastOf(talk).seconds;
        expect(chosen === undefined).toBe(least > Math.floor(time * 1.1));
        if (!chosen) return;
        expect(chosen.seconds).toBe(timeOf(chosen.kept));
        expect(chosen.seconds).toBeLessThanOrEqual(time * 1.1);
        expect(chosen.seconds).toBeGreaterThanOrEqual(least);
        // A talk of no slides is none.
        if (talk.some(({ isBackup }) => !isBackup)) expect(chosen.kept.size).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('keeps what the argument needs', () => {
    fc.assert(
      fc.property(talks, times, (talk, time) => {
        const kept = choosePassages(talk, time)?.kept;
        if (!kept) return;
        for (const passage of talk) {
          if (passage.isSoWhat || (passage.priority === 1 && !passage.opens && !passage.isBackup))
            expect(kept).toContain(passage);
          const supporters = supportersOf(passage, talk);
          if (kept.has(passage) && passage.wantsEvidence && supporters.length > 0)
            expect(supporters.some((one) => kept.has(one))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('keeps of the evidence what is surest', () => {
    fc.assert(
      fc.property(talks, times, (talk, time) => {
        const kept = choosePassages(talk, time)?.kept;
        const sure = (one: Passage) => confidences.indexOf(one.confidence ?? 'claimed');
        for (const passage of kept ?? []) {
          const supporters = supportersOf(passage, talk).filter(({ isBackup }) => !isBackup);
          if (!passage.wantsEvidence || supporters.length === 0) continue;
          const best = Math.min(...supporters.map(sure));
          expect(supporters.some((one) => kept?.has(one) && sure(one) === best)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('keeps sections exactly where something of them stays', () => {
    fc.assert(
      fc.property(talks, times, (talk, time) => {
        const kept = choosePassages(talk, time)?.kept;
        if (!kept) return;
        for (const section of talk.filter(({ opens }) => opens))
          expect(kept.has(section)).toBe(under(section, talk).some((one) => kept.has(one)));
      }),
      runs,
    );
  });

  it('never talks less for more time, and keeps all where there is time for all', () => {
    fc.assert(
      fc.property(talks, times, times, (talk, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const short = choosePassages(talk, less);
        if (short) expect(choosePassages(talk, more)?.seconds).toBeGreaterThanOrEqual(short.seconds);
        expect(choosePassages(talk, timeOf(talk))?.kept.size).toBe(talk.length);
      }),
      runs,
    );
  });

  it('prefers what has priority: of two equally long, the one that matters more stays', () => {
    const talk = [4, 2, 9, 3].map(
      (priority): Passage => ({
        ids: [`p${priority}`],
        opens: false,
        seconds: 60,
        priority,
        isSoWhat: false,
        wantsEvidence: false,
        isBackup: false,
        supports: [],
        confidence: undefined,
      }),
    );
    const kept = (minutes: number) =>
      [...(choosePassages(talk, minutes * 60)?.kept ?? [])].map(({ ids }) => ids[0]);
    expect(kept(1)).toEqual(['p2']);
    expect(kept(3).sort()).toEqual(['p2', 'p3', 'p4']);
  });
});
