import { formatCsv } from '../../chart/format-csv.ts';
import type { ClientData } from '../../page/client-data.ts';

/** Adds a button that saves a chart's values as a file; it is there while the table is seen. */
export function offerValues(figure: HTMLElement, { values, words }: ClientData): void {
  const id = figure.dataset['chart'] ?? '';
  const rows = values[id];
  if (!rows) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chart-save';
  button.textContent = words.downloadCsv;
  button.addEventListener('click', () => {
    const number = figure.querySelector('.figure-number')?.textContent ?? id;
    save(formatCsv(rows), `${fileNameOf(`${document.title} ${number}`)}.csv`);
  });
  figure.querySelector('.chart-actions')?.prepend(button);
}

/** A blob is the page's own: no request, and none that its policy would have to allow. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Without what Windows refuses in a name. */
function fileNameOf(text: string): string {
  return text.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
}
