const words = [/\bundefined\b/, /\[object Object\]/, /\bNaN\b/, /^\s+at .*:\d+:\d+\)?$/m];

/**
 * What no reader should ever see: a value that was not there, an object in a text, a stack. A word that
 * an author wrote may come back.
 */
export function findLeftovers(outputs: readonly string[], inputs: readonly string[]): string[] {
  const suspects = words.filter((word) => !inputs.some((text) => word.test(text)));
  // The deck's own scripts and styles are programs, and may say `undefined`.
  const shown = outputs.map((text) => text.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''));
  return suspects.flatMap((word) => shown.flatMap((text) => word.exec(text)?.[0] ?? []));
}
