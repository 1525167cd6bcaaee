/** Reveal.js shows one slide; laid one over the other, with all their steps, all can be measured at once. */
const RULES = `
.reveal .slides { transform: none !important; zoom: 1 !important; perspective: none !important; }
.reveal .slides > section {
  display: block !important; visibility: visible !important; opacity: 1 !important;
  position: absolute !important; inset: 0 auto auto 0 !important; transform: none !important;
}
.reveal .fragment { opacity: 1 !important; visibility: visible !important; transform: none !important; }
.chart-drawing > svg { visibility: visible !important; opacity: 1 !important; }
.chart-drawing > canvas { display: none !important; }
`;

/** @returns what takes it back */
export function showAllSlides(): () => void {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.head.append(style);
  const hidden = [...document.querySelectorAll('.slides > section[hidden]')];
  for (const slide of hidden) slide.removeAttribute('hidden');
  return () => {
    style.remove();
    for (const slide of hidden) slide.setAttribute('hidden', '');
  };
}
