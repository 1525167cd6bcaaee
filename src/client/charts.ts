// Live charts: each takes over from its drawing when its slide is shown, and can give way to its table (key T).
import type { RevealApi } from 'reveal.js';
import { type ChartStage, chartStages } from '../chart/chart-stage.ts';
import type { ClientData } from '../page/client-data.ts';
import { offerValues } from './charts/offer-values.ts';
import { type LiveChart, takeOver } from './charts/take-over.ts';
import { readClientData } from './client-data.ts';
import { deckPlugins } from './deck-plugins.ts';
import { isCalm } from './is-calm.ts';
import { isPrinting } from './is-printing.ts';

deckPlugins().push({ id: 'lectern-charts', init: startCharts });

const figureSelector = '.chart[data-chart]';

function startCharts(deck: RevealApi): void {
  const data = readClientData();
  offerTables(deck, data);
  // Pages are printed from the drawings.
  if (!isPrinting()) runLiveCharts(deck, data);
}

function runLiveCharts(deck: RevealApi, { drawings }: ClientData): void {
  const live = new Map<Element, LiveChart>();
  const refits = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      live.get(target)?.refit();
      if (!live.has(target)) show(false);
    }
  });
  let hasFonts = false;

  /** What is seen for the first time may grow; what was seen as a drawing must not start anew. */
  const show = (entering: boolean) => {
    if (!hasFonts) return;
    for (const frame of deck.getCurrentSlide().querySelectorAll<HTMLElement>('.chart-drawing')) {
      const drawing = drawings[frame.dataset['drawing'] ?? ''];
      if (!drawing || frame.closest('.fragment:not(.visible)')) continue;
      const stage = stageOf(frame);
      const known = live.get(frame);
      known?.show(stage);
      if (known) continue;
      const scale = () => deck.getScale();
      const chart = takeOver(frame, drawing, { scale, animate: entering && !isCalm(), stage });
      if (chart) live.set(frame, chart);
      refits.observe(frame);
    }
  };
  deck.on('ready', () => {
    void loadFonts().then(() => {
      hasFonts = true;
      show(false);
    });
  });
  deck.on('slidechanged', () => show(true));
  deck.on('fragmentshown', () => show(true));
  deck.on('fragmenthidden', () => show(false));
  // The stage is scaled by CSS: drawn at another scale, a canvas would be blurred.
  deck.on('resize', () => {
    for (const chart of live.values()) chart.refit();
  });
}

/** How much of a chart the steps so far show. */
function stageOf(frame: Element): ChartStage {
  const figure = frame.closest<HTMLElement>('.chart[data-first-stage]');
  if (!figure) return 'whole';
  const steps = [...figure.querySelectorAll<HTMLElement>('[data-chart-stage].visible')];
  const name = steps.at(-1)?.dataset['chartStage'] ?? figure.dataset['firstStage'];
  return chartStages.find((stage) => stage === name) ?? 'whole';
}

/** Canvas never loads a font by itself, and would measure with another one. */
async function loadFonts(): Promise<void> {
  const frame = document.querySelector('.chart-drawing');
  if (!frame) return;
  const { fontFamily } = getComputedStyle(frame);
  await Promise.all(
    ['400', '700'].map((weight) => document.fonts.load(`${weight} 26px ${fontFamily}`, '数1')),
  );
}

function offerTables(deck: RevealApi, data: ClientData): void {
  const { words } = data;
  const switchTo = (figure: HTMLElement, form: 'drawing' | 'table') => {
    figure.dataset['form'] = form;
    // Beside its drawing the table is there for who listens; a focus that nobody sees is none.
    for (const stop of figure.querySelectorAll<HTMLElement>('.chart-table :is(button, a)'))
      stop.tabIndex = form === 'table' ? 0 : -1;
    const button = figure.querySelector('.chart-switch');
    button?.removeAttribute('hidden');
    if (button) button.textContent = form === 'drawing' ? words.showTable : words.showChart;
  };
  const toggle = (figure: HTMLElement) =>
    switchTo(figure, figure.dataset['form'] === 'table' ? 'drawing' : 'table');

  for (const figure of document.querySelectorAll<HTMLElement>(figureSelector)) {
    offerValues(figure, data);
    switchTo(figure, 'drawing');
    figure.querySelector('.chart-switch')?.addEventListener('click', () => toggle(figure));
  }
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: words.dataTable }, () => {
    for (const figure of deck.getCurrentSlide().querySelectorAll<HTMLElement>(figureSelector)) toggle(figure);
  });
}
