import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { hasMarks, wrapArtifacts } from './wrap-artifacts.ts';

const CONTENTS = PDFName.of('Contents');
const RESOURCES = PDFName.of('Resources');
const FORMS = PDFName.of('XObject');
const FILTER = PDFName.of('Filter');
const DEFLATED = PDFName.of('FlateDecode');

/** What a page, or a form on one, draws. */
interface Drawn {
  readonly stream: PDFRawStream;
  readonly operators: string;
  /** Those it draws, by name. */
  readonly forms: ReadonlyMap<string, PDFRef>;
}

/** On all pages, and in the forms that they draw, says what is no part of the document's structure. */
export function markArtifacts(pdf: PDFDocument): void {
  const forms = new Map<PDFRef, Drawn | undefined>();
  const readForm = (ref: PDFRef): Drawn | undefined => {
    if (!forms.has(ref)) {
      const stream = pdf.context.lookup(ref);
      const isForm =
        stream instanceof PDFRawStream && stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
      forms.set(ref, isForm ? readDrawn(pdf, stream, stream.dict.lookup(RESOURCES)) : undefined);
    }
    return forms.get(ref);
  };
  const isMarked = (ref: PDFRef | undefined): boolean => {
    const form = ref && readForm(ref);
    return form !== undefined && (hasMarks(form.operators) || [...form.forms.values()].some(isMarked));
  };
  const marked = new Set<PDFRef>();
  const wrap = (ref: PDFRef, drawn: Drawn) => {
    marked.add(ref);
    const { stream, operators } = drawn;
    const wrapped = wrapArtifacts(operators, (name) => isMarked(drawn.forms.get(name)));
    if (wrapped !== operators) replaceOperators(pdf, ref, stream, wrapped);
    for (const form of drawn.forms.values()) {
      const inner = isMarked(form) && !marked.has(form) ? readForm(form) : undefined;
      if (inner) wrap(form, inner);
    }
  };
  for (const page of pdf.getPages()) {
    const ref = page.node.get(CONTENTS);
    const stream = page.node.lookup(CONTENTS);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const drawn = readDrawn(pdf, stream, page.node.lookup(RESOURCES));
    if (drawn) wrap(ref, drawn);
  }
}

function readDrawn(pdf: PDFDocument, stream: PDFRawStream, resources: unknown): Drawn | undefined {
  const filter = stream.dict.lookup(FILTER);
  if (filter !== undefined && filter !== DEFLATED) return undefined;
  const bytes = filter === undefined ? stream.contents : inflateSync(stream.contents);
  const named = resources instanceof PDFDict ? resources.lookup(FORMS) : undefined;
  const forms = (named instanceof PDFDict ? named.entries() : []).flatMap(([name, value]) =>
    value instanceof PDFRef && pdf.context.lookup(value) instanceof PDFRawStream
      ? [[name.decodeText(), value] as const]
      : [],
  );
  return { stream, operators: Buffer.from(bytes).toString('latin1'), forms: new Map(forms) };
}

function replaceOperators(pdf: PDFDocument, ref: PDFRef, { dict }: PDFRawStream, operators: string): void {
  const packed = deflateSync(Buffer.from(operators, 'latin1'));
  dict.set(FILTER, DEFLATED);
  dict.set(PDFName.of('Length'), pdf.context.obj(packed.length));
  pdf.context.assign(ref, PDFRawStream.of(dict, packed));
}
