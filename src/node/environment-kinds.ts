import type { Explanation } from '../problem/explanation.ts';
import type { EnvironmentErrorCode } from './environment-error.ts';

/** What ends a command before it has a result: the machine's refusals, and usage. */
export interface EnvironmentKind extends Explanation {
  readonly severity: 'refusal';
}

export const environmentKinds = {
  usage: {
    severity: 'refusal',
    title: 'A command that cannot be understood',
    what: 'The command line names a command, flag, deck, output or code that Lectern does not have, or leaves out what a flag takes. The exit code is 2.',
    why: 'A flag that is passed over, such as a mistyped `--audience`, would build another deck than the one you asked for, and it would look finished.',
    mend: 'Follow the suggestion, or ask `lectern --help`. A deck is named by its folder under `slides/`, or by the path of its outline.',
    example: {
      place: 'command',
      wrong: ['lectern build good --audiense press'],
      right: ['lectern build good --audience press'],
    },
  },
  configuration: {
    severity: 'refusal',
    title: 'A user without a home folder',
    what: 'Lectern keeps what it can make again (trimmed fonts, an unpacked browser) in a cache, and the machine names no folder for it. The exit code is 2.',
    why: 'This happens to users made for a service or a container. A folder that anybody can write to would not do, since programs are started from it.',
    mend: 'Name a folder of your own in `XDG_CACHE_HOME`; it is made when it is first needed, and can be deleted at any time.',
    example: {
      place: 'command',
      wrong: ['lectern build good'],
      right: ['XDG_CACHE_HOME=/var/cache/briefings lectern build good'],
    },
  },
  'no-browser': {
    severity: 'refusal',
    title: 'No browser',
    what: 'A browser is needed, and none was found, or the one that was named cannot be run. Building an HTML deck needs none. The exit code is 3.',
    why: 'Named explicitly, another browser would not do in its place: what you want to see is how the deck looks in that one.',
    mend: 'Correct the path after `--browser` or in `LECTERN_BROWSER`, leave it out to have one searched for, or install Chrome, Edge or Chromium. `lectern doctor` says what is found.',
    example: {
      place: 'command',
      wrong: ['lectern doctor --browser /usr/bin/chrom'],
      right: ['lectern doctor --browser /usr/bin/chromium'],
    },
  },
  'browser-failed': {
    severity: 'refusal',
    title: 'A browser that does not start',
    what: 'The browser is there, but ends at once, or others could have changed the copy of it in the cache. The exit code is 3.',
    why: 'On servers it is mostly a missing system library; the message holds what the browser itself said. A program that others may have exchanged is not started at all.',
    mend: 'Install the library that is named, try another browser, or delete the copy in the cache, which is then unpacked anew.',
    example: {
      place: 'command',
      wrong: ['LECTERN_BROWSER=/snap/bin/chromium lectern doctor'],
      right: ['LECTERN_BROWSER=/usr/bin/google-chrome lectern doctor'],
    },
  },
  'print-failed': {
    severity: 'refusal',
    title: 'A page that is not printed',
    what: 'The browser started, but ended or fell silent while it printed a PDF, and again when it was started anew for that page alone. Everything but this PDF is written. The exit code is 3.',
    why: 'Mostly there is too little memory for as many pages as are printed at the same time, or the browser is too old. Half a PDF is never written; one of an earlier build stays.',
    mend: 'Print one page at a time with `--jobs 1`, close other programs, or name another browser with `--browser`.',
    example: {
      place: 'command',
      wrong: ['lectern build --to pdf --jobs 32'],
      right: ['lectern build --to pdf --jobs 1'],
    },
  },
  'no-assets': {
    severity: 'refusal',
    title: 'An incomplete Lectern',
    what: 'A part of Lectern itself is missing or cut short: a font, a script or a style sheet. The exit code is 3.',
    why: 'A deck without them would open as bare text, or show Chinese in whatever font the projector has.',
    mend: 'In a checkout run `npm run build`, which makes these parts. Otherwise install Lectern anew.',
    example: {
      place: 'command',
      wrong: ['npm ci && npm run lectern -- build'],
      right: ['npm ci && npm run build && npm run lectern -- build'],
    },
  },
  'cannot-read': {
    severity: 'refusal',
    title: 'A disk that does not give a file',
    what: "The system failed while one of the project's files was read; the message holds its reason. The exit code is 3.",
    why: 'The file may be whole all the same: a network drive that is gone, or a stick pulled out too soon, is not your mistake, and no line of your files is at fault.',
    mend: 'Connect the drive again, or copy the project to a disk of this machine, and repeat the command.',
    example: {
      place: 'command',
      wrong: ['lectern build /mnt/office/briefing/outline.md'],
      right: ['cp -r /mnt/office/briefing . && lectern build briefing/outline.md'],
    },
  },
  'cannot-write': {
    severity: 'refusal',
    title: 'A disk that does not take a file',
    what: 'The deck was built, but could not be written: the disk is full, you may not write there, or a file stands where a folder is wanted. The exit code is 3.',
    why: 'Each file is replaced whole or not at all, so the deck of the last build is still there. But it is the old one, and you should not present it by mistake.',
    mend: 'Make room, or name another folder with `--out`.',
    example: {
      place: 'command',
      wrong: ['lectern build good --out slides/good/outline.md'],
      right: ['lectern build good --out review'],
    },
  },
} as const satisfies Readonly<Record<EnvironmentErrorCode, EnvironmentKind>>;
