/**
 * Does work and cuts it off when time is up: what reads a stranger's Markdown, code and formulas has no
 * limit of its own.
 *
 * @returns nothing where it was cut off
 */
export type RunWithin = <T>(milliseconds: number, work: () => T) => { readonly value: T } | undefined;
