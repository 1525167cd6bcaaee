import type { YAMLError } from 'yaml';

export interface YamlExplanation {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
}

/** A parser's complaint → what an author most likely did, and where. */
export function explainYaml(error: YAMLError, text: string): YamlExplanation {
  const [start, end] = error.pos;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = lineAt(text, lineStart);
  const place = { start, end };
  return (
    explainPunctuation(line, lineStart) ??
    explainIndentation(error, text, lineStart) ??
    explainOpenEnd(error, text) ??
    explainText(error, line, { ...place, column: start - lineStart }) ?? {
      ...place,
      message: `This is not YAML: ${(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}.`,
    }
  );
}

function lineAt(text: string, start: number): string {
  return text.slice(start).split('\n', 1)[0] ?? '';
}

/** `title：T`, `title:T`, `title T` */
function explainPunctuation(line: string, start: number): YamlExplanation | undefined {
  const dash = /^\s*-(?=[^\s-])/.exec(line)?.[0];
  if (dash !== undefined) {
    const message = 'No blank stands behind the hyphen.';
    return {
      start: start + dash.length - 1,
      end: start + line.length,
      message,
      hint: 'Write "- " and the item.',
    };
  }
  const key = /^\w[\w-]*/.exec(line)?.[0];
  if (key === undefined) return undefined;
  const whole = { start, end: start + line.length };
  const rest = line.slice(key.length);
  const hint = 'Write ":" and a blank.';
  if (rest.startsWith('：')) return { ...whole, message: 'The colon behind the key is full width.', hint };
  if (/^:[^\s:/]/.test(rest)) return { ...whole, message: 'No blank stands behind the colon.', hint };
  if (!line.includes(':')) return { ...whole, message: 'No colon stands behind the key.', hint };
  return undefined;
}

function explainIndentation(error: YAMLError, text: string, lineStart: number): YamlExplanation | undefined {
  const line = lineAt(text, lineStart);
  const nextStart = lineStart + line.length + 1;
  const next = lineAt(text, nextStart);
  const indent = /^\s+/.exec(next)?.[0].length ?? 0;
  if (indent > 0 && /^\s+[\w-]+:(\s|$)/.test(next) && !/^\s|:\s*$/.test(line)) {
    return {
      start: nextStart + indent,
      end: nextStart + next.length,
      message: 'This line is indented further than the one above.',
      hint: 'Keys of one map begin in the same column.',
    };
  }
  const tab = /^ *\t/.exec(line)?.[0];
  if (error.code === 'TAB_AS_INDENT' || tab !== undefined) {
    const at = lineStart + (tab ?? ' ').length - 1;
    return { start: at, end: at + 1, message: 'YAML is indented with spaces, not tabs.' };
  }
  return undefined;
}

/** A quote or bracket that is not closed is noticed far below; it is shown where it opens. */
function explainOpenEnd({ message }: YAMLError, text: string): YamlExplanation | undefined {
  if (!/missing closing|must be sufficiently indented|expected .* to end with|end with a/i.test(message))
    return undefined;
  const { open, comment } = findOpen(text);
  if (open === undefined) return undefined;
  const char = text[open] ?? '';
  if (char === '"' || char === "'") {
    return {
      start: open,
      end: open + 1,
      message: 'This quote is never closed.',
      hint: `End the text with ${char} on its line.`,
    };
  }
  const braces = text.slice(open - 1, open + 1) === '{{' ? open - 1 : open;
  if (text.startsWith('{{', braces)) {
    const message = 'This expression is not closed.';
    return { start: braces, end: braces + 2, message, hint: 'End it with }}.' };
  }
  if (comment !== undefined) return explainComment(text.slice(comment), comment);
  const close = char === '[' ? ']' : '}';
  return {
    start: open,
    end: open + 1,
    message: 'This bracket is never closed.',
    hint: `End it with ${close}.`,
  };
}

/** The last quote or bracket that is open at the end, and the first comment within. */
function findOpen(text: string): { open: number | undefined; comment: number | undefined } {
  const open: number[] = [];
  let comment: number | undefined;
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? '';
    if ((char === '"' || char === "'") && /[\s[{,:]/.test(text[index - 1] ?? '\n')) {
      const close = text.indexOf(char, index + 1);
      if (close < 0) return { open: index, comment };
      index = close;
    } else if (char === '#' && /\s/.test(text[index - 1] ?? '\n')) {
      if (open.length > 0) comment ??= index;
      index = text.indexOf('\n', index);
      if (index < 0) break;
    } else if (char === '[' || char === '{') open.push(index);
    else if (char === ']' || char === '}') open.pop();
  }
  return { open: open.at(-1), comment };
}

/** @param text from the # on */
function explainComment(text: string, start: number): YamlExplanation {
  const id = /^#([\p{L}\p{N}_-]*)/u.exec(text);
  return {
    start,
    end: start + Math.max(1, id?.[0].length ?? 1),
    message: 'YAML reads # as the beginning of a comment.',
    hint: id?.[1] ? `Write ${id[1]}, without #.` : 'Put a text with # in quotes.',
  };
}

function explainText(
  error: YAMLError,
  line: string,
  { start, end, column }: { readonly start: number; readonly end: number; readonly column: number },
): YamlExplanation | undefined {
  const place = { start, end };
  const curly = /[“”‘’]/.test(line) ? 'straight quotes; YAML knows no others' : 'quotes';
  if (line[column] === '#') return explainComment(line.slice(column), start);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || /nested mappings/i.test(error.message)) {
    const message = 'A second ": " in the line reads as a nested key.';
    const rule = /^allow:\s*([\w-]+):/.exec(line)?.[1];
    const hint =
      rule === undefined ? `Put the whole text in ${curly}.` : `Write allow: {${rule}: "the reason"}.`;
    return { ...place, message, hint };
  }
  if (error.code === 'BAD_ALIAS' || /^[*&]/.test(line.slice(column))) {
    const message = 'YAML reads * and & as references.';
    return { ...place, message, hint: 'Put the text in quotes: ["*"].' };
  }
  if (/unexpected scalar/i.test(error.message) && /["']\s*$/.test(line.slice(0, column))) {
    const message = 'Text stands behind the closing quote.';
    return { ...place, message, hint: 'Put the whole text in quotes; a " within it is written \\".' };
  }
  if (/^[@`%|>!]/.test(line.slice(column))) {
    const message = `A text cannot begin with ${line[column]}.`;
    return { ...place, message, hint: 'Put it in quotes.' };
  }
  return curly === 'quotes' ? undefined : { ...place, message: 'This is not YAML.', hint: `Write ${curly}.` };
}
