/** Columns that a terminal gives a character: two for wide East Asian ones. */
export function characterWidth(char: string): number {
  return /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
    char,
  )
    ? 2
    : /\p{Mn}/u.test(char)
      ? 0
      : 1;
}
