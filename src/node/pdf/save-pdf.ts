import { deflateSync } from 'node:zlib';
import {
  PDFCatalog,
  type PDFContext,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { OpenedPdf } from './open-pdf.ts';

const HEADER = '%PDF-1.7\n%\xE2\xE3\xCF\xD3\n';
/** Packed together they are far smaller; a reader unpacks all of a stream for any of it. */
const OBJECTS_PER_STREAM = 200;

/** What the table of the file's end says of an object: kind, place, place within that. */
type Entry = readonly [kind: 0 | 1 | 2, place: number, within: number];

/**
 * The document as a file, small objects packed. What pdf-lib itself writes is equally small, but takes three
 * times as long.
 */
export function savePdf({ context }: PDFDocument, elements: OpenedPdf['elements']): Uint8Array {
  const parts: Buffer[] = [Buffer.from(HEADER, 'latin1')];
  let size = parts[0]?.length ?? 0;
  const entries = new Map<number, Entry>();
  const write = (ref: PDFRef, content: Buffer) => {
    const part = Buffer.concat([
      Buffer.from(`${ref.objectNumber} 0 obj\n`),
      content,
      Buffer.from('\nendobj\n'),
    ]);
    entries.set(ref.objectNumber, [1, size, 0]);
    parts.push(part);
    size += part.length;
  };
  const objects = context.enumerateIndirectObjects();
  const isAlone = (object: PDFObject) => object instanceof PDFStream || object instanceof PDFCatalog;
  for (const [ref, object] of objects) if (isAlone(object)) write(ref, bytesOf(object));
  const small = [
    ...elements,
    ...objects.flatMap(([{ objectNumber }, object]) =>
      isAlone(object) ? [] : [[objectNumber, object.toString()] as const],
    ),
  ];
  for (let start = 0; start < small.length; start += OBJECTS_PER_STREAM) {
    const stream = context.nextRef();
    const packed = small.slice(start, start + OBJECTS_PER_STREAM);
    packed.forEach(([objectNumber], index) => {
      entries.set(objectNumber, [2, stream.objectNumber, index]);
    });
    write(stream, packObjects(packed));
  }
  const table = context.nextRef();
  const begin = size;
  entries.set(table.objectNumber, [1, begin, 0]);
  write(table, writeTable(context, entries));
  parts.push(Buffer.from(`startxref\n${begin}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function bytesOf(object: PDFObject): Buffer {
  const bytes = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function packObjects(objects: readonly (readonly [number, string])[]): Buffer {
  let at = 0;
  const offsets: string[] = [];
  const texts = objects.map(([objectNumber, text]) => {
    offsets.push(`${objectNumber} ${at}`);
    at += text.length + 1;
    return text;
  });
  const head = `${offsets.join(' ')}\n`;
  const content = Buffer.from(head + texts.join('\n'), 'latin1');
  return writeStream(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, content);
}

function writeTable(
  { trailerInfo, largestObjectNumber }: PDFContext,
  entries: ReadonlyMap<number, Entry>,
): Buffer {
  const count = largestObjectNumber + 1;
  const rows = Buffer.alloc(count * 7);
  for (let number = 0; number < count; number += 1) {
    const [kind, place, within] = entries.get(number) ?? [0, 0, 0];
    rows.writeUInt8(kind, number * 7);
    rows.writeUInt32BE(place, number * 7 + 1);
    rows.writeUInt16BE(within, number * 7 + 5);
  }
  const { Root, Info } = trailerInfo;
  const named = [['Root', Root] as const, ['Info', Info] as const].flatMap(([name, ref]) =>
    ref instanceof PDFRef ? [`${PDFName.of(name)} ${ref}`] : [],
  );
  return writeStream(`/Type /XRef /Size ${count} /W [1 4 2] ${named.join(' ')}`, rows);
}

function writeStream(entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}
