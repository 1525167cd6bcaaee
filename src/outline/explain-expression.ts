import { helperNames } from './expression.ts';

/** What an author most likely meant by an expression that cannot be read, told from its source. */
export function explainExpression(source: string): { message: string; hint: string } | undefined {
  const body = source.replace(/^\{+|\}+$/g, '').trim();
  if (body.startsWith('>'))
    return {
      message: 'An include within a line is not read.',
      hint: 'It stands on a line of its own: {{> path.md}}.',
    };
  const narrow = source.normalize('NFKC').replaceAll('。', '.').replaceAll('、', ' ');
  if (narrow !== source && !/["']/.test(source))
    return { message: `Full-width marks are not read in ${source}.`, hint: `Write ${narrow}.` };
  if (source.startsWith('{{{') && /^[^{}]+$/.test(body))
    return { message: `${source} has three braces.`, hint: `Write {{${body}}}.` };
  const tight = body.replace(/\s*\.\s*/g, '.');
  if (tight !== body && /^[\p{L}_][\p{L}\p{N}_-]*(\.[\p{L}\p{N}_-]+)+$/u.test(tight))
    return { message: 'No blanks stand around the dots.', hint: `Write {{${tight}}}.` };
  const call = /^(\w+)\s*\(([^()]*)\)$/.exec(body);
  if (call && helperNames.some((name) => name === call[1])) {
    const figures = (call[2] ?? '').split(/[\s,]+/).join(' ');
    return { message: 'A helper is written without brackets.', hint: `Write {{${call[1]} ${figures}}}.` };
  }
  if (/[(]/.test(body) && !/["']/.test(body))
    return { message: 'Helpers do not nest.', hint: 'State the two figures apart, or calculate once.' };
  const sum = /^([^\s"'=]+\.[^\s"'=]+)\s*([-−–+÷/*])\s+([^\s"'=]+\.[^\s"'=]+)$/.exec(body);
  const helper = { '-': 'diff', '−': 'diff', '–': 'diff', '+': 'sum', '/': 'times', '÷': 'times' }[
    sum?.[2] ?? ''
  ];
  if (sum && helper)
    return { message: 'Helpers calculate, not signs.', hint: `Write {{${helper} ${sum[1]} ${sum[3]}}}.` };
  const period = /^([^\s"'=.]+)[\s.]+([^\s"'=.\d][^\s"'=.,，]*)[\s,，]+(\d{4}[\w-]*)$/.exec(body);
  if (period)
    return { message: 'A dot stands before the period.', hint: `Write {{${period.slice(1).join('.')}}}.` };
  if (/^\w+ [^="]*[,，]/.test(body))
    return {
      message: `${source} is not a figure expression.`,
      hint: 'Figures stand behind each other without commas.',
    };
  return undefined;
}
