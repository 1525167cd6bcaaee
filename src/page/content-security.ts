/**
 * The policy that a deck opens under: its own scripts by hash, nothing from anywhere. It stands behind
 * the allowlists, so that a slip in them still runs nothing.
 */
export function contentSecurityPolicy(scripts: readonly string[], frames: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.map((hash) => `'${hash}'`).join(' ')}`,
    // Reveal.js and Chart.js set styles on elements.
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    // The speaker view shows the deck in two frames.
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
