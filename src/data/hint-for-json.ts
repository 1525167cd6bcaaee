/** What an author most likely meant where JSON breaks off. */
export function hintForJson(text: string, offset: number): string | undefined {
  const rest = text.slice(offset, offset + 40);
  const behind = text.slice(Math.max(0, offset - 40), offset);
  const found = rest[0];
  const before = behind.trimEnd().at(-1);
  if (found === undefined) return 'A closing bracket, } or ], is missing.';
  if ((found === '}' || found === ']') && before === ',') return 'Remove the comma before it.';
  if (found === '/' || found === '#') return 'JSON has no comments.';
  if (/['“”‘’]/.test(found)) return 'JSON strings stand in straight double quotes.';
  return (
    hintForNumber(rest, behind) ??
    hintForWidth(rest) ??
    hintForWord(rest, behind) ??
    (found === '\\' ? 'A backslash within a text is written \\\\.' : hintForGap(found, before))
  );
}

function hintForNumber(rest: string, behind: string): string | undefined {
  if (/^\d/.test(rest) && /\d[,\s]\s*$/.test(behind)) return 'Numbers have no thousands separators.';
  if (/^-?0\d/.test(rest)) return 'Numbers have no zero in front.';
  if (/^\+\s*\d/.test(rest)) return 'Numbers have no plus in front.';
  const fraction = /^-?\.\d+/.exec(rest)?.[0];
  if (fraction !== undefined) return `Write ${fraction.replace('.', '0.')}.`;
  // `38%`, `12万`, `5 million`
  if (/[\d.]\s*$/.test(behind) && !/["\w]\s+\d+$/.test(behind) && /^[^\s\d,\]}"]/.test(rest)) {
    return /^[，：；｝］]/.test(rest)
      ? undefined
      : 'A value is a bare number; its unit stands with the metric.';
  }
  return undefined;
}

/** `：`, `，`, `｛` and `３`, as Chinese keyboards type them. */
function hintForWidth(rest: string): string | undefined {
  const found = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (found === '、') return 'Write "," in half width.';
  if (found === '【' || found === '】') return `Write "${found === '【' ? '[' : ']'}" in half width.`;
  const narrow = found.normalize('NFKC');
  if (narrow === found || !/[\uFF00-\uFFEF\u3000]/.test(found)) return undefined;
  return /\d/.test(narrow)
    ? 'Numbers are written in half-width digits.'
    : narrow === ' '
      ? 'Write half-width blanks.'
      : `Write "${narrow}" in half width.`;
}

function hintForWord(rest: string, behind: string): string | undefined {
  const word = /^-?([\p{L}_$][\p{L}\p{N}_$-]*)/u.exec(rest)?.[1];
  if (word === undefined) return undefined;
  if (behind.endsWith('"')) return 'Quotes within a text are written \\".';
  if (/^(true|false|null)$/i.test(word)) return `Write ${word.toLowerCase()}.`;
  if (/^(nan|infinity|inf|undefined|none|nil|na)$/i.test(word)) {
    return 'Where there is no value, write "missing" and a "reason" instead of "value".';
  }
  return `Keys and texts stand in double quotes: "${word}".`;
}

function hintForGap(found: string, before: string | undefined): string | undefined {
  if (!'"{['.includes(found) || before === undefined || !/["\]}\w]/.test(before)) return undefined;
  return found === '"' && before === '"'
    ? 'A colon or a comma may be missing before it.'
    : 'A comma may be missing before it.';
}
