import type { LocalText } from '../data/local-text.ts';

export function isPercent(unit: LocalText | undefined): boolean {
  return [...(unit?.values() ?? [])].includes('%');
}
