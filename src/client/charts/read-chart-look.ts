import { type ChartLook, createChartLook } from '../../chart/chart-look.ts';

/** Type and colours of charts as the page has them at this place: canvas knows no variables. */
export function readChartLook(frame: Element): ChartLook {
  const style = getComputedStyle(frame);
  const isPanel = frame.closest('.panel') !== null;
  const token = isPanel ? '--chart-panel-text-size' : '--chart-text-size';
  const textSize = Number.parseFloat(style.getPropertyValue(token)) || (isPanel ? 22 : 26);
  return createChartLook({ family: style.fontFamily, textSize }, (token) => {
    // A new element each time: one that changes its colour may take a while for it.
    const probe = document.createElement('i');
    probe.style.color = `var(--${token})`;
    frame.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}
