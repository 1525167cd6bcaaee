const scrolled = '.slides [role="group"][tabindex="0"]';

/** On the stage nothing scrolls: what is scrolled by keys in the reading view is no stop here, and no group. */
export function leaveScrolling(): void {
  for (const frame of document.querySelectorAll(scrolled))
    for (const name of ['tabindex', 'role', 'aria-label']) frame.removeAttribute(name);
}
