/** A tag that names a language: `zh-CN`, `en`. What it lets through, number and date formats accept. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
