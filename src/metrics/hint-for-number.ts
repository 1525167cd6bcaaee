const scales: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['billion', 1e9],
  ['bn', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
]);

/** What to write instead of a number in quotes: `"38%"`, `"1,234"`, `"12.5万"`, `"n/a"`. */
export function hintForNumber(text: string): string {
  const plain = text.normalize('NFKC').trim();
  if (/^([-—–―.…?]*|n\/?a|null|none|nil|unknown|无|暂无|缺|不详|未知)$/i.test(plain))
    return 'Where there is no value, write "missing" and a "reason".';
  const match = /^([+-]?)(\d[\d, ]*(?:\.\d+)?)\s*(\D*)$/.exec(plain);
  if (!match) return 'A number stands without quotes, in the base unit.';
  const [, sign = '', digits = '', unit = ''] = match;
  const scale = [...scales].find(([word]) => unit.toLowerCase().startsWith(word));
  const number = Number(digits.replace(/[, ]/g, ''));
  const value = scale ? Number((number * scale[1]).toPrecision(15)) : digits.replace(/[, ]/g, '');
  const rest = unit.slice(scale?.[0].length ?? 0).trim();
  const where = rest === '' ? '' : ` "${rest}" is the metric's unit.`;
  return `Write ${sign === '-' ? '-' : ''}${value}, without quotes.${where}`;
}
