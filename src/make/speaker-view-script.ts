import { runInNewContext } from 'node:vm';

/**
 * The inline script of Reveal's speaker view: what stands between `<script>` and `</script>` in the
 * page that the bundled notes plugin hands to `document.write`. The popup inherits the deck's CSP, so
 * without the hash of exactly this text it stays blank.
 *
 * @throws Error when the bundle does not hold exactly one
 */
export function findSpeakerViewScript(bundle: string): string {
  const pages = [...bundle.matchAll(/\.document\.write\(/g)]
    .map((call) => readStringLiteral(bundle, call.index + call[0].length))
    .filter((page) => page?.includes('<script'));
  const scripts = pages.flatMap((page) => [...(page ?? '').matchAll(/<script([^>]*)>(.*?)<\/script>/gs)]);
  const [only] = scripts;
  const attributes = only?.[1];
  const script = only?.[2];
  if (scripts.length !== 1 || script === undefined || attributes !== '') {
    throw new Error(`Expected one plain inline script in the speaker view, found ${scripts.length}.`);
  }
  // HTML turns CR LF into LF before hashing, and then the hash of our text is another.
  if (script.includes('\r')) throw new Error('The script of the speaker view holds carriage returns.');
  return script;
}

/** The value of the literal that starts at `start`; undefined when no constant string does. */
function readStringLiteral(code: string, start: number): string | undefined {
  const literal = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`)/s.exec(
    code.slice(start),
  )?.[0];
  if (literal === undefined) return undefined;
  const value: unknown = runInNewContext(literal);
  return typeof value === 'string' ? value : undefined;
}
