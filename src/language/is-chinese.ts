/** @param language BCP 47 */
export function isChinese(language: string): boolean {
  return /^zh\b/i.test(language);
}
