/** Rows → CSV that spreadsheets open as it is: Chinese told from the byte order mark, no text taken for a formula. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => quote(disarm(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What begins like a formula would be calculated when the file is opened. */
function disarm(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !isNumber(cell) ? `'${cell}` : cell;
}

function isNumber(cell: string): boolean {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell);
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
