import { join } from 'node:path';
import type { Bookmark, PrintOrder } from '../../page/print-order.ts';
import { openByteCache } from '../byte-cache.ts';
import { digestOf } from '../digest.ts';

/** On which page each part of an order's page was when it was last printed, by id: most edits move nothing. */
export interface PageMemory {
  recall(order: PrintOrder): ReadonlyMap<string, string> | undefined;
  remember(order: PrintOrder, pages: ReadonlyMap<string, string>): Promise<void>;
}

const MOST_ORDERS = 400;

/** @param cacheFolder Lectern's own */
export function openPageMemory(cacheFolder: string): PageMemory {
  const cache = openByteCache(join(cacheFolder, 'pages'), MOST_ORDERS);
  return {
    recall(order) {
      const bytes = cache.read(keyOf(order));
      const entries: unknown = bytes && JSON.parse(Buffer.from(bytes).toString('utf8'));
      return Array.isArray(entries) ? new Map(entries.filter(isEntry)) : undefined;
    },
    async remember(order, pages) {
      await cache.write([[keyOf(order), Buffer.from(JSON.stringify([...pages]))]]);
    },
  };
}

function isEntry(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}

/** The same parts in the same form, whatever stands in them. */
function keyOf({ html, about, bookmarks }: PrintOrder): string {
  const form = /<html\b[^>]*>/.exec(html)?.[0] ?? '';
  return digestOf(JSON.stringify([form, about.title, idsOf(bookmarks)]));
}

function idsOf(bookmarks: readonly Bookmark[]): readonly unknown[] {
  return bookmarks.map(({ target, children }) => [target, ...idsOf(children)]);
}
