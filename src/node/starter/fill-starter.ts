import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../environment-error.ts';

/**
 * A file of `templates/new/`, filled in: `__TITLE__` → the title. A line of front matter whose value is not
 * given goes.
 *
 * @param templates the packaged `templates/`
 */
export function fillStarter(
  templates: string,
  file: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return readStarter(templates, file)
    .replace(/^[a-z]+: __([A-Z]+)__\n/gm, (line, key: string) => (values[key] === undefined ? '' : line))
    .replace(/__([A-Z]+)__/g, (mark, key: string) => values[key] ?? mark);
}

function readStarter(templates: string, file: string): string {
  try {
    return readFileSync(join(templates, 'new', file), 'utf8');
  } catch (cause) {
    throw new EnvironmentError('no-assets', `The package lacks templates/new/${file}.`, {
      hint: 'Install Lectern anew.',
      cause,
    });
  }
}
