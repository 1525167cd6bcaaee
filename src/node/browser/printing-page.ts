import type { ProtocolPipe, ProtocolSession } from './protocol-pipe.ts';

/** A page in the browser that shows one document after the other. */
export interface PrintingPage {
  /** Resolves when its fonts and images are there. */
  load(html: string): Promise<void>;
  /** Puts texts into elements, which are found by an attribute and its value. */
  fill(attribute: string, texts: ReadonlyMap<string, string>): Promise<void>;
  /** With the structure that screen readers need. */
  print(): Promise<Uint8Array>;
  /** What is on which page, and nothing drawn: that takes half the time. */
  printPlaces(): Promise<Uint8Array>;
}

/** What is printed need not be laid out as for a screen. */
const UNSEEN = '<style>@media screen{body{display:none!important}}</style>';

/** Takes its room all the same. */
const UNDRAWN = '<style>body *{visibility:hidden!important}</style>';

/** Nothing asks for what is not shown: fonts, and images that may wait. */
const FETCH_ALL = `Promise.allSettled([
  ...[...document.fonts].map((font) => font.load()),
  ...[...document.images].map((image) => { image.loading = 'eager'; return image.decode(); }),
]).then(() => undefined)`;

/** ms, for a page of so many characters; a hundred times what is usual. */
const PATIENCE_PER_CHARACTER = 0.05;

/**
 * Opens a page that runs no script and reads no file, nor anything else beside what it is given.
 *
 * @param patience ms that an answer may take, beside what large documents take
 */
export async function openPrintingPage(pipe: ProtocolPipe, patience: number): Promise<PrintingPage> {
  const browser = pipe.session(undefined);
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page = pipe.session(sessionId);
  pipe.onEvent((event) => {
    if (event.sessionId !== sessionId) return;
    if (event.method === 'Inspector.targetCrashed') pipe.fail(new Error('the page crashed'), sessionId);
    if (event.method === 'Fetch.requestPaused') refuse(page, event.params);
  });
  const [{ frameTree }] = await Promise.all([
    page.send('Page.getFrameTree'),
    page.send('Inspector.enable'),
    page.send('Emulation.setScriptExecutionDisabled', { value: true }),
    page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
  ]);
  let patient = page;
  return {
    async load(html) {
      patient = pipe.session(sessionId, patience + html.length * PATIENCE_PER_CHARACTER);
      await patient.send('Page.setDocumentContent', {
        frameId: frameTree.frame.id,
        html: html.replace('<head>', () => `<head>${UNSEEN}`),
      });
      await evaluate(patient, FETCH_ALL);
    },
    async fill(attribute, texts) {
      await evaluate(
        patient,
        `(texts => {
          for (const element of document.querySelectorAll('[${attribute}]'))
            element.textContent = texts.get(element.getAttribute('${attribute}')) ?? '';
        })(new Map(${JSON.stringify([...texts])}))`,
      );
    },
    print: () => printToPdf(patient, true),
    async printPlaces() {
      await evaluate(patient, `document.head.insertAdjacentHTML('beforeend', '${UNDRAWN}')`);
      const pdf = await printToPdf(patient, false);
      await evaluate(patient, 'document.head.lastChild.remove()');
      return pdf;
    },
  };
}

/** Where the page itself would go elsewhere, any other reason would put the browser's own words in its place. */
function refuse(page: ProtocolSession, { requestId, resourceType }: Readonly<Record<string, unknown>>): void {
  const errorReason = resourceType === 'Document' ? 'Aborted' : 'AccessDenied';
  // Never awaited: a page that is gone answers nothing.
  page.send('Fetch.failRequest', { requestId: `${requestId}`, errorReason }).catch(() => {});
}

async function printToPdf(page: ProtocolSession, tagged: boolean): Promise<Uint8Array> {
  const { data } = await page.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: tagged,
    generateDocumentOutline: false,
  });
  return Buffer.from(data, 'base64');
}

async function evaluate(page: ProtocolSession, expression: string): Promise<void> {
  const { exceptionDetails } = await page.send('Runtime.evaluate', { expression, awaitPromise: true });
  if (exceptionDetails) throw new Error(`a script failed in the page: ${exceptionDetails.text}`);
}
