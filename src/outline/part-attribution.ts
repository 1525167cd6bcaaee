import type { MarkedToken, Token, Tokens } from 'marked';

/** `> — Name` as the last line of a quotation's last paragraph → a paragraph of its own. */
export function partAttribution(tokens: readonly MarkedToken[]): MarkedToken[] {
  const last = tokens.at(-1);
  if (last?.type !== 'paragraph') return [...tokens];
  const lineStart = last.raw.trimEnd().lastIndexOf('\n') + 1;
  if (lineStart === 0 || !/^[ \t]*(?:[—―]|<cite\b)/i.test(last.raw.slice(lineStart))) return [...tokens];
  const parts = partAtLastLine(last.tokens);
  if (!parts) return [...tokens];
  const paragraph = (raw: string, children: Token[]): Tokens.Paragraph => ({
    ...last,
    raw,
    text: raw,
    tokens: children,
  });
  return [
    ...tokens.slice(0, -1),
    paragraph(last.raw.slice(0, lineStart), parts.before),
    paragraph(last.raw.slice(lineStart).trimStart(), parts.after),
  ];
}

/** The break must stand outside emphasis and links, or nothing can be parted. */
function partAtLastLine(tokens: readonly Token[]): { before: Token[]; after: Token[] } | undefined {
  const index = tokens.findLastIndex(
    ({ type, raw }) => type === 'br' || (type === 'text' && raw.includes('\n')),
  );
  const token = tokens[index];
  if (!token) return undefined;
  const [before, behind] = [tokens.slice(0, index), tokens.slice(index + 1)];
  if (token.type === 'br') return { before, after: behind };
  const at = token.raw.lastIndexOf('\n');
  const piece = (raw: string): Token[] => (raw === '' ? [] : [{ ...token, raw, text: raw } as Token]);
  return {
    before: [...before, ...piece(token.raw.slice(0, at).trimEnd())],
    after: [...piece(token.raw.slice(at + 1).trimStart()), ...behind],
  };
}
