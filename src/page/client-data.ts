import type { Words } from '../language/words.ts';
import type { ClientChart } from './chart-html.ts';

/** Data for the client's scripts. */
export interface ClientData {
  readonly language: string;
  readonly words: Words;
  readonly slideNumber: boolean;
  readonly presenter: boolean;
  /** seconds */
  readonly duration: number | undefined;
  readonly charts: Readonly<Record<string, ClientChart>>;
}
