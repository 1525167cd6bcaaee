/** A text as a CSS string; nothing in it can end the string, the rule or the style element. */
export function cssString(text: string): string {
  const escaped = [...text].map((char) =>
    /[A-Za-z0-9 ]/.test(char) ? char : `\\${(char.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
