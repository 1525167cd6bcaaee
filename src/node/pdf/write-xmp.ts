import type { PrintedDocument } from '../../page/print-order.ts';
import { escapeXml } from '../escape-xml.ts';

/** The document's description as XMP, which archives and search programs read. */
export function writeXmp({ title, author, subject, keywords, language, date }: PrintedDocument): string {
  const list = (name: string, kind: 'Bag' | 'Seq', items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          `<${name}><rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}></${name}>`,
        ];
  const inLanguage = (name: string, text: string | undefined) =>
    text === undefined
      ? []
      : [`<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`];
  const plain = (name: string, text: string | undefined) =>
    text === undefined ? [] : [`<${name}>${escapeXml(text)}</${name}>`];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    ...inLanguage('dc:title', title),
    ...list('dc:creator', 'Seq', author === undefined ? [] : [author]),
    ...inLanguage('dc:description', subject),
    ...list('dc:subject', 'Bag', keywords),
    ...list('dc:language', 'Bag', [language]),
    ...plain('pdf:Keywords', keywords.length === 0 ? undefined : keywords.join(', ')),
    ...plain('pdf:Producer', 'Lectern'),
    ...plain('xmp:CreatorTool', 'Lectern'),
    ...plain('xmp:CreateDate', date),
    ...plain('xmp:ModifyDate', date),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
