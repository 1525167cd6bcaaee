import { findPackageFolders } from '../../src/node/package-folders.ts';
import { readKit } from '../../src/node/read-kit.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { createTextFile } from '../../src/problem/text-file.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';

const { templates } = readKit(findPackageFolders(), undefined);

/** The themes that Lectern brings along. */
export const packagedThemes = [...templates.keys()].flatMap(
  (path) => /^themes\/([^/]+)\/theme\.json$/.exec(path)?.[1] ?? [],
);

/** A theme, with files of the project's own by path under `templates/themes/`. */
export function readTheme(
  name: string,
  own: Readonly<Record<string, string>> = {},
): { readonly theme: Theme; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const files = Object.entries(own).map(
    ([path, text]) => [`themes/${path}`, createTextFile(`templates/themes/${path}`, text)] as const,
  );
  const theme = parseTheme(
    name,
    undefined,
    new Map([...templates, ...files]),
    () => undefined,
    (problem) => problems.push(problem),
  );
  if (!theme) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { theme, problems };
}
