/** HTML comments where marked reads none: in an image's text. */
export function dropComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
}

/** TeX comments: KaTeX would keep a formula's source, and with it the comment, for screen readers. */
export function dropTexComments(tex: string): string {
  return tex.replace(/((?:^|[^\\])(?:\\\\)*)%[^\n]*/g, '$1').trim();
}
