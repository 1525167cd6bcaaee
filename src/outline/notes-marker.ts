/** `Note:` opens the notes; the rest of its line belongs to them. Returns where that rest begins. */
export function matchNotesMarker(line: string): number | undefined {
  return /^(?:notes?|备注|讲稿)[ \t]*[:：][ \t]*/i.exec(line)?.[0].length;
}

/**
 * A line that its author may have meant as a notes marker, but that would show on the slide:
 *
 *     > Note: don't say this        **Note:** nor this        - 备注:nor this
 */
export function looksLikeNotesMarker(line: string): boolean {
  const lead = /^(?:\s|>|[-*+]\s|\d+[.)]\s|#{1,6}\s|<\/?[a-z][^>]*>|[*_]{1,3})*/i.exec(line)?.[0] ?? '';
  const rest = line.slice(lead.length);
  return /^(?:(?:speaker |presenter )?notes?|(?:演讲|讲者|演讲者)?备注|(?:演)?讲稿)(?:[*_]{0,3}\s*[:：]|\s+[-–—]\s)/i.test(
    rest,
  );
}

/** A comment that addresses a tool and not the speaker. */
export function isDirectiveComment(text: string): boolean {
  const body = text.trim();
  return (
    /^_?[A-Za-z][\w-]*\s*:(?!\/\/)/.test(body) ||
    /^\.(slide|element)\b/.test(body) ||
    /^\/?(markdownlint|prettier|textlint|eslint|biome|vale|cspell|spell-?check(er)?|alex|remark|lint|toc|doctoc|more|region|endregion)\b/i.test(
      body,
    )
  );
}
