import { parseArgs } from 'node:util';
import { type HandoutForm, handoutForms } from '../../outline/handout-form.ts';
import { suggestName } from '../../problem/nearest-name.ts';
import { type OutputKind, outputKinds } from '../../project/output-kinds.ts';
import { type Paper, papers } from '../../project/paper.ts';
import type { Variant } from '../../project/variant.ts';
import { EnvironmentError } from '../environment-error.ts';
import { readShard, type Shard } from './read-shard.ts';
import { readVariantFlags, variantFlags } from './variant-flags.ts';

/** `lectern build`'s flags, checked. */
export interface BuildFlags {
  readonly names: readonly string[];
  readonly outputs: readonly OutputKind[] | undefined;
  readonly out: string | undefined;
  readonly language: string | undefined;
  readonly variant: Variant;
  /** Those of the configuration are built, too. */
  readonly listed: boolean;
  /** Of all there is to build, this much. */
  readonly shard: Shard | undefined;
  readonly strict: boolean | undefined;
  /** Stale outputs are removed. */
  readonly clean: boolean;
  readonly handout: HandoutForm | undefined;
  readonly paper: Paper | undefined;
  /** `slides.pdf` has a page for each step. */
  readonly steps: boolean;
  /** Handout and PDFs are the speaker's copies. */
  readonly withNotes: boolean;
  /** What prints PDFs: a path, or the name of a command. */
  readonly browser: string | undefined;
  /** Decks that are built, PDFs that are printed at the same time. */
  readonly jobs: number | undefined;
}

export function readBuildFlags(args: readonly string[], cwd: string): BuildFlags {
  const { values, positionals } = parseFlags(args, {
    to: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
    ...variantFlags,
    'no-variants': { type: 'boolean' },
    shard: { type: 'string' },
    strict: { type: 'boolean' },
    clean: { type: 'boolean' },
    handout: { type: 'string' },
    paper: { type: 'string' },
    steps: { type: 'boolean' },
    'with-notes': { type: 'boolean' },
    browser: { type: 'string' },
    jobs: { type: 'string' },
  } as const);
  return {
    names: positionals,
    outputs: values.to === undefined ? undefined : readOutputs(values.to),
    out: values.out,
    language: values.lang,
    variant: readVariantFlags(values, cwd),
    listed: values['no-variants'] !== true,
    shard: values.shard === undefined ? undefined : readShard(values.shard),
    strict: values.strict,
    clean: values.clean ?? false,
    handout:
      values.handout === undefined
        ? undefined
        : readChoice(values.handout, handoutForms, 'form of handout', 'Forms'),
    paper: values.paper === undefined ? undefined : readChoice(values.paper, papers, 'paper', 'Papers'),
    steps: values.steps ?? false,
    withNotes: values['with-notes'] ?? false,
    browser: values.browser,
    jobs: values.jobs === undefined ? undefined : readJobs(values.jobs),
  };
}

const MOST_JOBS = 64;

function readJobs(written: string): number {
  const jobs = /^\d+$/.test(written) ? Number(written) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new EnvironmentError('usage', `"${written}" is no number of jobs.`, {
    hint: `From 1 to ${MOST_JOBS}: how many decks are built, or PDFs printed, at the same time.`,
  });
}

/** `lectern check`'s flags, checked. */
export interface CheckFlags {
  readonly names: readonly string[];
  readonly format: (typeof reportFormats)[number];
  readonly language: string | undefined;
  readonly variant: Variant;
  /** Those of the configuration are checked, too. */
  readonly listed: boolean;
  readonly strict: boolean | undefined;
  /** What has one right form is written into the outlines. */
  readonly fix: boolean;
  /** The decks are laid out in a browser, too. */
  readonly browser: boolean;
}

const reportFormats = ['text', 'json', 'github', 'sarif'] as const;

export function readCheckFlags(args: readonly string[], cwd: string): CheckFlags {
  const { values, positionals } = parseFlags(args, {
    format: { type: 'string' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
    ...variantFlags,
    'no-variants': { type: 'boolean' },
    strict: { type: 'boolean' },
    fix: { type: 'boolean' },
    browser: { type: 'boolean' },
  } as const);
  const format = readFormat(values.format ?? (values.json ? 'json' : 'text'), reportFormats);
  const { lang: language, strict, fix = false, browser = false } = values;
  const variant = readVariantFlags(values, cwd);
  const listed = values['no-variants'] !== true;
  return { names: positionals, format, language, variant, listed, strict, fix, browser };
}

/** `lectern explain`'s flags, checked. */
export interface ExplainFlags {
  readonly codes: readonly string[];
  readonly format: (typeof explanationFormats)[number];
}

const explanationFormats = ['text', 'markdown'] as const;

export function readExplainFlags(args: readonly string[]): ExplainFlags {
  const { values, positionals } = parseFlags(args, { format: { type: 'string' } } as const);
  return { codes: positionals, format: readFormat(values.format ?? 'text', explanationFormats) };
}

function readFormat<Format extends string>(written: string, formats: readonly Format[]): Format {
  return readChoice(written, formats, 'format', 'Formats');
}

function readChoice<Name extends string>(
  written: string,
  names: readonly Name[],
  what: string,
  all: string,
): Name {
  const name = names.find((known) => known === written);
  if (name !== undefined) return name;
  const hint = suggestName(written, names) ?? `${all}: ${names.join(', ')}.`;
  throw new EnvironmentError('usage', `There is no ${what} "${written}".`, { hint });
}

function readOutputs(list: string): OutputKind[] {
  return list.split(',').map((written) => {
    const kind = outputKinds.find((known) => known === written.trim());
    if (kind) return kind;
    const hint = suggestName(written, outputKinds) ?? `Outputs: ${outputKinds.join(', ')}.`;
    throw new EnvironmentError('usage', `There is no output "${written.trim()}".`, { hint });
  });
}

type FlagTypes = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

interface ParsedFlags<Flags extends FlagTypes> {
  readonly values: {
    readonly [Name in keyof Flags]?: Flags[Name]['type'] extends 'string' ? string : boolean;
  };
  readonly positionals: readonly string[];
}

/** `parseArgs`, its errors as ours, with the flag that may have been meant. */
export function parseFlags<const Flags extends FlagTypes>(
  args: readonly string[],
  options: Flags,
): ParsedFlags<Flags> {
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    }) as ParsedFlags<Flags>;
  } catch (cause) {
    const flag = /'(-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
    const known = Object.keys(options).map((name) => `--${name}`);
    if (known.includes(flag))
      throw new EnvironmentError(
        'usage',
        `${flag} takes ${options[flag.slice(2)]?.type === 'string' ? 'a value' : 'no value'}.`,
        { cause },
      );
    const hint = suggestName(flag, known) ?? `Flags: ${known.join(', ')}.`;
    throw new EnvironmentError('usage', `There is no flag ${flag}.`, { hint, cause });
  }
}
