/** On a Chinese keyboard the question mark may come at full width. */
export function isHelpKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ['?', '？', 'F1'].includes(key) && !ctrlKey && !altKey && !metaKey;
}
