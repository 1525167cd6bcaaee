/** What opens over the page takes the focus, to be read and scrolled; the browser gives it back when it closes. */
export function focusOpened(): void {
  document.addEventListener(
    'toggle',
    (event) => {
      const { target, newState } = event as ToggleEvent;
      if (newState === 'open' && target instanceof HTMLElement && target.matches('[popover]')) target.focus();
    },
    { capture: true },
  );
}
