import { createProblem, type Report } from '../problem/problem.ts';
import type { ProjectFiles } from '../project/project.ts';
import { readRemixLock } from '../project/read-remix-lock.ts';
import { type BaseChange, compareBase } from './compare-base.ts';
import type { Digest } from './digest-slide.ts';
import type { Division } from './division.ts';
import { lockSlides } from './lock-slides.ts';

/** Says which slides of a remix's base are no longer what they were when its lock was written. */
export function checkBase(division: Division, files: ProjectFiles, digest: Digest, report: Report): void {
  const { outline, base } = division;
  const { remix } = outline.settings;
  if (!base || !remix) return;
  const { path } = outline.file;
  const lock = readRemixLock(path, files, report);
  const locked = typeof lock === 'string' ? undefined : lock.outlines.get(path.split('/').at(-1) ?? path);
  if (!locked) return;
  const name = deckName(path);
  if (locked.base !== remix.text) {
    const message = `The lock was written when this was a remix of "${locked.base}".`;
    const hint = `\`lectern remix ${name} --update\` writes it anew.`;
    report(createProblem('base-changed', remix.span, message, { hint }));
    return;
  }
  const hint = `\`lectern remix ${name} --status\` shows what is different, \`--update\` settles it.`;
  for (const change of compareBase(locked.slides, lockSlides(base.slides, digest), division)) {
    const span = change.own?.span ?? remix.span;
    report(createProblem('base-changed', span, describe(change), { hint }));
  }
}

/** `slides/talk/outline.zh.md` → `talk`: as commands name it. */
function deckName(path: string): string {
  return /^slides\/([^/]+)\/outline[^/]*$/.exec(path)?.[1] ?? path;
}

const said: Readonly<Record<BaseChange['kind'], Readonly<Record<BaseChange['fate'], string>>>> = {
  changed: {
    kept: ', which is kept here, has changed in the base',
    replaced: ' has changed in the base; this one takes its place',
    dropped: ', which is left out here, has changed in the base',
  },
  added: {
    kept: ' is new in the base, and is kept here',
    replaced: ' is new in the base; this one takes its place',
    dropped: ' is new in the base, and is left out here',
  },
  gone: {
    kept: ' is gone from the base, and so from here',
    replaced: ' is gone from the base; this one took its place',
    dropped: ', which is left out here, is gone from the base',
  },
};

function describe({ id, kind, fate }: BaseChange): string {
  return `The slide "${id}"${said[kind][fate]}.`;
}
