/** `hz，sz`, `hz, sz`, `【hz、sz】`: several names where YAML reads one. */
export function hintForList(text: string): string | undefined {
  const names = text
    .replace(/[【】［］[\]]/g, ' ')
    .split(/[\s,，、;；]+/)
    .filter(Boolean);
  return /[,，、;；【［]/.test(text) && names.length > 0 ? `Write a list: [${names.join(', ')}].` : undefined;
}
