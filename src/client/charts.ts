// Live charts: each is drawn when its slide is shown, and can give way to its table (key T).
import type { RevealApi } from 'reveal.js';
import { drawChart } from './charts/draw-chart.ts';
import { readClientData } from './client-data.ts';
import { deckPlugins } from './deck-plugins.ts';

deckPlugins().push({ id: 'lectern-charts', init: startCharts });

function startCharts(deck: RevealApi): void {
  const { charts, words } = readClientData();
  const shown = new Set<HTMLElement>();
  const show = (root: ParentNode | undefined) => {
    for (const figure of root?.querySelectorAll<HTMLElement>('figure[data-chart]') ?? []) {
      const chart = charts[figure.dataset['chart'] ?? ''];
      if (!chart || shown.has(figure)) continue;
      shown.add(figure);
      switchTo(figure, 'drawing');
      void drawChart(figure, chart, deck.getScale());
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
  deck.on('ready', () => show(deck.isPrintingPDF() ? document : deck.getCurrentSlide()));
  deck.on('slidechanged', () => show(deck.getCurrentSlide()));
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: words.dataTable }, () => {
    for (const figure of deck.getCurrentSlide().querySelectorAll<HTMLElement>('figure[data-chart]'))
      toggle(figure);
  });
  for (const button of document.querySelectorAll('.chart-switch')) {
    button.addEventListener('click', () => {
      const figure = button.closest<HTMLElement>('figure[data-chart]');
      if (figure) toggle(figure);
    });
  }
}
