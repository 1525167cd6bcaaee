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
  stopAtScrolled();
  showNamed();
  window.addEventListener('hashchange', showNamed);
}

/** Only what scrolls is a stop for the keyboard. */
function stopAtScrolled(): void {
  const frames = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const frame = target.closest<HTMLElement>('[role="group"][tabindex]');
      if (frame) frame.tabIndex = frame.scrollWidth > frame.clientWidth ? 0 : -1;
    }
  });
  for (const frame of document.querySelectorAll('.slides [role="group"][tabindex="0"]'))
    for (const part of [frame, ...frame.children]) frames.observe(part);
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
