/** Whether an element is there for the eye, and not for screen readers alone. */
export function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[popover]:not(:popover-open)') &&
    !isClippedAway(element)
  );
}

/** As styles hide what is only read out: clipped away, or a pixel large. */
function isClippedAway(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const { clipPath, position, clip, overflow, display } = getComputedStyle(at);
    if (/inset\((?:50|100)%/.test(clipPath)) return true;
    if (position === 'absolute' && clip !== 'auto') return true;
    if (overflow !== 'visible' && at.clientWidth <= 1 && at.clientHeight <= 1 && display !== 'inline')
      return true;
  }
  return false;
}
