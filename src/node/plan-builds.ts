import type { Problem } from '../problem/problem.ts';
import type { Config } from '../project/parse-config.ts';
import type { Variant } from '../project/variant.ts';
import type { DeckFile } from './find-decks.ts';
import { type DeckVariant, listAsked, listVariants } from './list-variants.ts';
import { readConfig } from './read-config.ts';

/** What the command line says of it. */
export interface PlanFlags {
  readonly variant: Variant;
  /** The configuration's variants are made, too, unless one is asked for. */
  readonly listed: boolean;
}

export interface BuildPlan {
  readonly config: Config;
  readonly list: readonly DeckVariant[];
  /** Of the configuration. */
  readonly problems: readonly Problem[];
}

/** Some of a project's decks → what there is to build, always in the same order. */
export async function planBuilds(
  home: string,
  decks: readonly DeckFile[],
  { variant, listed }: PlanFlags,
): Promise<BuildPlan> {
  const { config, problems } = await readConfig(home);
  const isAsked = Object.values(variant).some((value) => value !== undefined);
  if (isAsked || !listed || !config.variants)
    return { config, list: listAsked(decks, variant, home), problems };
  const found = [...problems];
  const list = listVariants(decks, config.variants, home, (problem) => found.push(problem));
  return { config, list, problems: found };
}
