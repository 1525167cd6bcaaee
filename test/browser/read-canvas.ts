import type { Frame, Page } from 'playwright-core';

interface BarSeen {
  readonly left: number;
  readonly width: number;
  /** Painted pixels on the bar's rows, to its right: its label and what else stands there. */
  readonly inkBehind: number;
}

interface CanvasSeen {
  /** Painted pixels. */
  readonly ink: number;
  readonly inkAtEdges: number;
  /** Bands of paint from top to bottom, right of the axis: one for each bar or label. */
  readonly rows: number;
  readonly highlight: BarSeen;
  readonly neutral: BarSeen;
}

/** What a slide's chart shows, by its pixels and the theme's two colours of bars. */
export function readCanvas(page: Page | Frame, slide: string): Promise<CanvasSeen> {
  return page.evaluate((id) => {
    const canvas = document.getElementById(id)?.querySelector('canvas');
    const nothing = { left: 0, width: 0, inkBehind: 0 };
    if (!canvas || canvas.width === 0 || canvas.height === 0)
      return { ink: 0, inkAtEdges: 0, rows: 0, highlight: nothing, neutral: nothing };
    const { width, height } = canvas;
    const copy = document.createElement('canvas');
    Object.assign(copy, { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context?.drawImage(canvas, 0, 0);
    const pixels = context?.getImageData(0, 0, width, height).data ?? [];
    const isPainted = (x: number, y: number) => (pixels[4 * (y * width + x) + 3] ?? 0) > 40;

    const colourOf = (token: string): readonly number[] => {
      const probe = document.createElement('i');
      probe.style.color = `var(--${token})`;
      canvas.parentElement?.append(probe);
      const colour = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
      probe.remove();
      return colour.slice(0, 3);
    };
    const barOf = (token: string) => {
      const colour = colourOf(token);
      const isColour = (x: number, y: number) =>
        colour.every(
          (value, channel) => Math.abs((pixels[4 * (y * width + x) + channel] ?? 0) - value) < 3,
        ) && (pixels[4 * (y * width + x) + 3] ?? 0) > 250;
      const rows: { y: number; left: number; right: number }[] = [];
      for (let y = 0; y < height; y += 1) {
        let [left, right, count] = [width, 0, 0];
        for (let x = 0; x < width; x += 1) {
          if (!isColour(x, y)) continue;
          left = Math.min(left, x);
          right = Math.max(right, x);
          count += 1;
        }
        // A row of a bar is filled from end to end; letters and lines are not.
        if (count > 20 && count > (right - left) * 0.95) rows.push({ y, left, right });
      }
      const middle = rows[Math.floor(rows.length / 2)];
      if (!middle) return { left: 0, width: 0, inkBehind: 0 };
      let inkBehind = 0;
      for (const { y } of rows)
        for (let x = middle.right + 3; x < width; x += 1) if (isPainted(x, y)) inkBehind += 1;
      return { left: middle.left, width: middle.right - middle.left + 1, inkBehind };
    };

    let [ink, inkAtEdges] = [0, 0];
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (!isPainted(x, y)) continue;
        ink += 1;
        if (x === 0 || y === 0 || x === width - 1 || y === height - 1) inkAtEdges += 1;
      }
    }
    const [highlight, neutral] = [barOf('chart-highlight'), barOf('chart-neutral')];
    const axis = Math.max(highlight.left, neutral.left) + 4;
    let rows = 0;
    let gap = Number.POSITIVE_INFINITY;
    for (let y = 0; y < height; y += 1) {
      let painted = false;
      for (let x = axis; x < width && !painted; x += 1) painted = isPainted(x, y);
      if (painted && gap > 8) rows += 1;
      gap = painted ? 0 : gap + 1;
    }
    return { ink, inkAtEdges, rows, highlight, neutral };
  }, slide);
}
