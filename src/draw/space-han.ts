/** A thin space between Han and letters or digits: the page sets it by itself, canvas does not. */
export function spaceHan(text: string): string {
  return text
    .replace(/(\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])/gu, '$1\u2009')
    .replace(/([\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/gu, '$1\u2009');
}
