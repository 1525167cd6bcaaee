import type { Bound, MissingReason, Status } from '../metrics/metrics.ts';
import type { Tier } from '../metrics/source.ts';
import { chineseWords } from './chinese-words.ts';
import { englishWords } from './english-words.ts';

/** The words that Lectern itself puts on a slide, in one language. */
export interface Words {
  readonly language: 'zh' | 'en';
  readonly sources: string;
  readonly source: string;
  readonly dataTable: string;
  readonly showTable: string;
  readonly showChart: string;
  readonly downloadCsv: string;
  /** Before a chart's number. */
  readonly figure: string;
  readonly entity: string;
  readonly value: string;
  /** A value with its unit, at the head of a column. */
  readonly asPrinted: string;
  /** What a value belongs to beside its row. */
  readonly series: string;
  readonly period: string;
  readonly unit: string;
  readonly base: string;
  readonly definition: string;
  readonly quote: string;
  readonly uncheckedQuote: string;
  readonly status: string;
  readonly note: string;
  readonly derived: string;
  readonly tier: string;
  readonly accessed: string;
  readonly close: string;
  readonly notes: string;
  /** Behind numbers of minutes and of seconds. */
  readonly minutes: string;
  readonly seconds: string;
  readonly waivers: string;
  /** Over what a remix was made from. */
  readonly madeFrom: string;
  readonly draft: string;
  /** Of a task in a list. */
  readonly done: string;
  readonly toDo: string;
  readonly difference: string;
  /** Of a growth rate that is compounded. */
  readonly yearlyGrowth: string;
  /** Before what a band holds. */
  readonly shaded: string;
  readonly slide: string;
  readonly chart: string;
  readonly lineChart: string;
  readonly scatter: string;
  /** Said below every scatter plot. */
  readonly noCause: string;
  /** Where no axis shows it. */
  readonly notFromZero: string;
  /** Before whose values are of which. */
  readonly differentPeriods: string;
  /** Before what has no mark in the drawing. */
  readonly notDrawn: string;
  readonly matrix: string;
  readonly timeline: string;
  readonly argument: string;
  /** What a matrix compares by. */
  readonly factor: string;
  readonly time: string;
  readonly event: string;
  /** Of a date that is calculated from others. */
  readonly inferred: string;
  readonly claim: string;
  /** For or against. */
  readonly side: string;
  readonly support: string;
  readonly oppose: string;
  readonly cards: string;
  readonly pictogram: string;
  readonly waffle: string;
  readonly groupedBars: string;
  readonly stackedBars: string;
  readonly percentBars: string;
  readonly divergingBars: string;
  readonly lollipop: string;
  readonly dumbbell: string;
  readonly share: string;
  readonly range: string;
  readonly bullet: string;
  readonly waterfall: string;
  readonly multiples: string;
  readonly panel: string;
  /** What is written behind both values. */
  readonly inBrackets: string;
  readonly total: string;
  readonly target: string;
  /** What is measured, at the head of a column. */
  readonly measure: string;
  readonly asIcons: string;
  readonly oneIcon: string;
  /** Before the number that another is a part of. */
  readonly outOf: string;
  /** The parts that are not named. */
  readonly rest: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** Between items in a line: `浙江大学 · 2022` */
  readonly separator: string;
  readonly comma: string;
  readonly listSeparator: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly controls: {
    /** Of all of them together. */
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly above: string;
    readonly below: string;
    readonly help: string;
  };
  readonly views: ViewWords;
  readonly handout: HandoutWords;
  readonly help: HelpWords;
  readonly speakerView: SpeakerViewWords;
}

/** On paper. */
export interface HandoutWords {
  /** What the document is. */
  readonly name: string;
  readonly summary: string;
  readonly question: string;
  readonly thesis: string;
  /** Before the headlines. */
  readonly argument: string;
  readonly contents: string;
  /** Of a link. */
  readonly toContents: string;
  /** What a reader gets in place of the speaker, where it does not stand with the slides. */
  readonly texts: string;
  /** What charts are drawn from. */
  readonly data: string;
  /** With `{n}` and `{total}`. */
  readonly pageOf: string;
  readonly author: string;
  readonly organisation: string;
  readonly date: string;
  readonly version: string;
  readonly contact: string;
  readonly licence: string;
  /** Before the address of the deck. */
  readonly liveDeck: string;
}

/** Around the slides, on the stage and in the reading view. */
export interface ViewWords {
  /** What each slide is, said behind its name. */
  readonly slideRole: string;
  /** With `{n}` and `{total}`. */
  readonly place: string;
  readonly contents: string;
  readonly skip: string;
  readonly toReading: string;
  readonly toStage: string;
  readonly table: string;
  readonly code: string;
  /** Of a chart. */
  readonly drawing: string;
  readonly formula: string;
  readonly paused: string;
  readonly resume: string;
}

/** The panel of keys and settings. */
export interface HelpWords {
  readonly settings: string;
  readonly keys: string;
  readonly motion: string;
  readonly letterKeys: string;
  readonly on: string;
  readonly off: string;
  readonly actions: Readonly<Record<KeyAction, string>>;
}

export type KeyAction =
  | 'next'
  | 'previous'
  | 'firstLast'
  | 'overview'
  | 'black'
  | 'fullScreen'
  | 'table'
  | 'motion'
  | 'reading'
  | 'speaker'
  | 'focus'
  | 'open'
  | 'help';

/** What Reveal's speaker view says in English, by that. */
export interface SpeakerViewWords {
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Chinese for any Chinese, English for the rest. */
export function wordsFor(language: string): Words {
  return /^zh\b/i.test(language) ? chineseWords : englishWords;
}
