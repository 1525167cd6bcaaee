// Live charts: each is drawn when its slide is shown, and can give way to its table (key T).
import type { RevealApi } from 'reveal.js';
import { drawChart, type LiveChart } from './charts/draw-chart.ts';
import { readClientData } from './client-data.ts';
import { deckPlugins } from './deck-plugins.ts';
import { isPrinting } from './is-printing.ts';

deckPlugins().push({ id: 'lectern-charts', init: startCharts });

const figureSelector = '.chart[data-chart]';

function startCharts(deck: RevealApi): void {
  const { charts, words } = readClientData();
  const drawn = new Map<HTMLElement, Promise<LiveChart | undefined>>();
  const printing = isPrinting();

  const show = (root: ParentNode | undefined) => {
    for (const figure of root?.querySelectorAll<HTMLElement>(figureSelector) ?? []) {
      const chart = charts[figure.dataset['chart'] ?? ''];
      if (!chart || drawn.has(figure)) continue;
      switchTo(figure, 'drawing');
      // A page is printed larger than it is shown.
      drawn.set(figure, drawChart(figure, chart, printing ? 3 : deck.getScale(), printing));
    }
  };
  const switchTo = (figure: HTMLElement, form: 'drawing' | 'table') => {
    figure.dataset['form'] = form;
    figure.querySelector('.chart-drawing')?.toggleAttribute('hidden', form === 'table');
    figure.querySelector('.chart-table')?.classList.toggle('visually-hidden', form === 'drawing');
    const button = figure.querySelector('.chart-switch');
    button?.removeAttribute('hidden');
    if (button) button.textContent = form === 'drawing' ? words.showTable : words.showChart;
  };
  const toggle = (figure: HTMLElement) =>
    switchTo(figure, figure.dataset['form'] === 'table' ? 'drawing' : 'table');

  const showCurrent = () => show(deck.getCurrentSlide());
  deck.on('ready', () => (printing ? show(document) : showCurrent()));
  deck.on('slidechanged', showCurrent);
  // The stage is scaled by CSS: drawn at another scale, a canvas would be blurred.
  deck.on('resize', () => {
    for (const chart of drawn.values()) void chart.then((live) => live?.scaleTo(deck.getScale()));
  });
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: words.dataTable }, () => {
    for (const figure of deck.getCurrentSlide().querySelectorAll<HTMLElement>(figureSelector)) toggle(figure);
  });
  for (const button of document.querySelectorAll('.chart-switch')) {
    button.addEventListener('click', () => {
      const figure = button.closest<HTMLElement>(figureSelector);
      if (figure) toggle(figure);
    });
  }
}
