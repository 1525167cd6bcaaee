/** Begins, or ends, what belongs to an element of the structure tree. */
const BEGINS = /\bB(?:DC|MC)\s*$/;
const ENDS = /^EMC\s*$/;
/** In no element: a span with text of its own, as of a blank that does not break. */
const SPANS = /^\/Span\b(?!.*\/MCID).*\bBDC\s*$/;
/** Paints, or sets what is painted; a line holds one operator. */
const PAINTS = /(?:^|\s)(?:BT|re|m|l|c|v|y|h|f\*?|F|S|s|B\*?|b\*?|n|Do|sh|gs|W\*?)\s*$/;
const DRAWS = /^\/(\S+)\s+Do\s*$/;

/** Whether the operators of a page, or of a form on one, tell which elements they belong to. */
export function hasMarks(operators: string): boolean {
  return /\bBDC\b/.test(operators);
}

/**
 * Says of everything that belongs to no element (backgrounds, lines, the page's margins) that it is an
 * artifact, so that nothing is left for a reader of the structure to wonder about.
 *
 * @param operators of a page as Chromium writes them: a line for each
 * @param isMarked whether the form of a name has marks of its own, which no artifact may hold
 */
export function wrapArtifacts(operators: string, isMarked: (form: string) => boolean): string {
  const lines: string[] = [];
  let depth = 0;
  let open = false;
  const close = () => {
    if (open) lines.push('EMC');
    open = false;
  };
  /** Spans that tell what a glyph stands for; they belong to what they stand in. */
  let spans = 0;
  const begin = () => {
    if (!open) lines.push('/Artifact BMC');
    open = true;
  };
  for (const line of operators.split('\n')) {
    if (depth === 0 && SPANS.test(line)) {
      begin();
      spans += 1;
    } else if (spans > 0 && ENDS.test(line)) spans -= 1;
    else if (BEGINS.test(line)) {
      close();
      depth += 1;
    } else if (ENDS.test(line)) depth -= 1;
    else if (depth === 0) {
      const form = DRAWS.exec(line)?.[1];
      if (form !== undefined && isMarked(form)) close();
      else if (PAINTS.test(line)) begin();
    }
    lines.push(line);
  }
  close();
  return lines.join('\n');
}
