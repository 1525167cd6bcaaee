/** The reading view needs no script; with one, it opens at the slide that the address names, and leads to the stage. */
export function startReading(): void {
  const toStage = document.querySelector<HTMLAnchorElement>('.to-stage');
  if (toStage) {
    toStage.hidden = false;
    toStage.addEventListener('click', (event) => {
      event.preventDefault();
      location.assign(`?view=slides#/${encodeURIComponent(slideInView()?.id ?? '')}`);
    });
  }
  const frames = document.querySelectorAll<HTMLElement>('.slides [tabindex="0"]');
  // Only what scrolls is a stop for the keyboard.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target instanceof HTMLElement) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
  });
  for (const frame of frames) sizes.observe(frame);
  showNamed();
  window.addEventListener('hashchange', showNamed);
}

/** On the stage, addresses are `#/id`; here, `#id`. */
function showNamed(): void {
  const id = /^#\/(.+)$/.exec(location.hash)?.[1];
  if (id !== undefined) document.getElementById(decodeURI(id))?.scrollIntoView();
}

/** The last whose head is above the middle of the window. */
function slideInView(): Element | undefined {
  return [...document.querySelectorAll('.slides > section')].findLast(
    (slide) => slide.getBoundingClientRect().top < window.innerHeight / 2,
  );
}
