/** Reveal.js lays the slides out as pages; its own `isPrintingPDF` is gone, though its types still have it. */
export function isPrinting(): boolean {
  return /[?&](print-pdf|view=print)\b/.test(location.search);
}
