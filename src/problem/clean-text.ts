/** Control and bidirectional characters in an author's text or file name must not drive the reader's terminal. */
export function cleanText(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
