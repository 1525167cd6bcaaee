/** A page that a browser is to make a PDF of. */
export interface PrintOrder {
  /** Of the PDF, relative to the deck's output folder. */
  readonly path: string;
  /** Goes to `dist/private/`: it holds what only the speaker may read. */
  readonly private: boolean;
  /** The page, whole: it needs no other file, and no script. Its `@page` rules say how large paper is. */
  readonly html: string;
  readonly about: PrintedDocument;
  /** What the PDF's outline shows. */
  readonly bookmarks: readonly Bookmark[];
  /** Whether elements `[data-page-of="id"]` wait for the number of the page that the element of that id begins on. */
  readonly hasContents: boolean;
  /** What each page is called, where that is not its number from 1. */
  readonly pageLabels?: readonly string[];
}

/** What a PDF says of itself. */
export interface PrintedDocument {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: readonly string[];
  /** BCP 47 */
  readonly language: string;
  /** ISO, as far as it is known: `2025-02`. */
  readonly date: string | undefined;
}

export interface Bookmark {
  readonly title: string;
  /** An element's id that a link of the page leads to, or a page from 1. */
  readonly target: { readonly id: string } | { readonly page: number };
  readonly children: readonly Bookmark[];
}
