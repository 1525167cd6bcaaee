import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { OpenedPdf } from './open-pdf.ts';

/** `/ID (node00000012)`, and in what a cell says of itself `/Headers [(node00000007)]`. */
const NAMED = /\/ID \(([^)]*)\)|\/Headers \[[^\]]*\]/g;

/**
 * Numbers elements from 1 on, as cells name their headings. Chromium's numbers go on from one document to the
 * next, so that a deck's would depend on what was printed before it.
 *
 * @returns the elements, renamed
 */
export function numberElements({ pdf, elements }: OpenedPdf): OpenedPdf['elements'] {
  const names = [...elements.values()].flatMap((text) =>
    [...text.matchAll(NAMED)].flatMap(([, name]) => (name === undefined ? [] : [name])),
  );
  // In their order, for the tree of names is sorted.
  const numbers = new Map([...new Set(names)].sort().map((name, index) => [name, index + 1]));
  const rename: Rename = (name) => {
    const number = numbers.get(name);
    return number === undefined ? name : `e${String(number).padStart(6, '0')}`;
  };
  renameTree(pdf, rename);
  const inText = (text: string) =>
    text.replace(NAMED, (part) => part.replace(/\(([^)]*)\)/g, (_, name: string) => `(${rename(name)})`));
  return new Map([...elements].map(([number, text]) => [number, inText(text)]));
}

type Rename = (name: string) => string;

/** The tree that finds elements by these names: `[name element name element …]`, in order. */
function renameTree({ catalog }: PDFDocument, rename: Rename): void {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  const visit = (node: unknown) => {
    if (!(node instanceof PDFDict)) return;
    const names = node.lookup(PDFName.of('Names'));
    if (names instanceof PDFArray) renameAll(names, 2, rename);
    const limits = node.lookup(PDFName.of('Limits'));
    if (limits instanceof PDFArray) renameAll(limits, 1, rename);
    const below = node.lookup(PDFName.of('Kids'));
    if (!(below instanceof PDFArray)) return;
    for (let index = 0; index < below.size(); index += 1) visit(below.lookup(index));
  };
  if (root instanceof PDFDict) visit(root.lookup(PDFName.of('IDTree')));
}

function renameAll(list: PDFArray, step: number, rename: Rename): void {
  for (let index = 0; index < list.size(); index += step) {
    const name = list.lookup(index);
    if (name instanceof PDFString || name instanceof PDFHexString)
      list.set(index, PDFString.of(rename(name.decodeText())));
  }
}
