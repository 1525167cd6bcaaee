/** For whom a deck is made, for how long, and about what. */
export interface Variant {
  /** Keeps slides for this audience and slides for everyone. */
  readonly audience?: string | undefined;
  /** Keeps what the argument needs, and as much of the rest as there is time for. */
  readonly minutes?: number | undefined;
  /** Stands in place of the front matter's. */
  readonly entity?: string | undefined;
  /** Paths from the project's root: in place of all metrics that the outline and those behind it name. */
  readonly metrics?: readonly string[] | undefined;
}
