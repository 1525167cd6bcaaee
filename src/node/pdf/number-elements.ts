import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const ID = PDFName.of('ID');
const TYPE = PDFName.of('Type');
const ELEMENT = PDFName.of('StructElem');

/**
 * Numbers elements from 1 on, as cells name their headings. Chromium's numbers go on from one document to the
 * next, so that a deck's would depend on what was printed before it.
 */
export function numberElements(pdf: PDFDocument): void {
  const elements = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.get(TYPE) === ELEMENT ? [object] : []));
  const names = elements.flatMap((element) => readName(element.lookup(ID)) ?? []);
  // In their order, for the tree of names is sorted.
  const numbers = new Map([...new Set(names)].sort().map((name, index) => [name, index + 1]));
  const rename: Rename = (name) => {
    const number = numbers.get(readName(name) ?? '');
    return number === undefined ? undefined : PDFString.of(`e${String(number).padStart(6, '0')}`);
  };
  for (const element of elements) {
    renameIn(element, ID, rename);
    renameInAttributes(element.lookup(PDFName.of('A')), rename);
  }
  renameTree(pdf.catalog.lookup(PDFName.of('StructTreeRoot')), rename);
}

function readName(name: unknown): string | undefined {
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : undefined;
}

type Rename = (name: unknown) => PDFString | undefined;

function renameIn(dict: PDFDict, key: PDFName, rename: Rename): void {
  const name = rename(dict.lookup(key));
  if (name) dict.set(key, name);
}

function renameInAttributes(attributes: unknown, rename: Rename): void {
  if (attributes instanceof PDFArray)
    for (let index = 0; index < attributes.size(); index += 1)
      renameInAttributes(attributes.lookup(index), rename);
  if (!(attributes instanceof PDFDict)) return;
  const headers = attributes.lookup(PDFName.of('Headers'));
  if (headers instanceof PDFArray) renameAll(headers, 1, rename);
}

/** The tree that finds elements by these names: `[name element name element …]`, in order. */
function renameTree(root: unknown, rename: Rename): void {
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('IDTree')) : undefined;
  if (!(tree instanceof PDFDict)) return;
  const visit = (node: PDFDict) => {
    const names = node.lookup(PDFName.of('Names'));
    if (names instanceof PDFArray) renameAll(names, 2, rename);
    const limits = node.lookup(PDFName.of('Limits'));
    if (limits instanceof PDFArray) renameAll(limits, 1, rename);
    const below = node.lookup(PDFName.of('Kids'));
    if (!(below instanceof PDFArray)) return;
    for (let index = 0; index < below.size(); index += 1) {
      const child = below.lookup(index);
      if (child instanceof PDFDict) visit(child);
    }
  };
  visit(tree);
}

function renameAll(list: PDFArray, step: number, rename: Rename): void {
  for (let index = 0; index < list.size(); index += step) {
    const name = rename(list.lookup(index));
    if (name) list.set(index, name);
  }
}
