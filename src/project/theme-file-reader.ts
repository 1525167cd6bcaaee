import { createProblem, type Report } from '../problem/problem.ts';
import type { ReadThemeFile } from '../theme/read-house-fonts.ts';
import type { ProjectFiles } from './project.ts';
import { readPart } from './read-part.ts';
import { resolvePath } from './resolve-path.ts';

/** Reads files that lie in the folder of the theme that names them. */
export function createThemeFileReader(files: ProjectFiles, report: Report): ReadThemeFile {
  return (written, span) => {
    const folder = span.file.path.slice(0, span.file.path.lastIndexOf('/') + 1);
    if (resolvePath(written, span.file.path)?.startsWith(folder) !== true) {
      const message = `"${written}" is not inside the theme's folder.`;
      report(createProblem('theme-error', span, message, { hint: `Copy the file into ${folder}.` }));
      return undefined;
    }
    return readPart({ written, span, noun: 'font', read: files.readBytes, report })?.content;
  };
}
