import Handlebars from 'handlebars';
import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import { Html, noHtml } from './html.ts';

/** Compiled Handlebars templates. The only import of Handlebars that runs templates. */
export interface Templates {
  /** A template's markup for a view; a template that fails is a problem, and gives nothing. */
  render(name: string, view: object): Html;
}

/** @param files by path under `templates/`, a project's own laid over Lectern's */
export function createTemplates(files: ReadonlyMap<string, TextFile>, report: Report): Templates {
  const engine = Handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  const fail = (name: string, error: unknown) => {
    const file = files.get(name);
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const line = Number(/(?:line |- )(\d+)/.exec(message)?.[1] ?? 1);
    report(
      createProblem(
        'template-error',
        file && lineSpan(file, line),
        `The template ${name} fails: ${message}.`,
      ),
    );
  };
  for (const [path, file] of files) {
    const partial = /^partials\/(.+)\.hbs$/.exec(path)?.[1];
    if (partial) engine.registerPartial(partial, file.text);
  }
  return {
    render(name, view) {
      try {
        const template =
          compiled.get(name) ??
          engine.compile(requireText(files, name), {
            strict: true,
            knownHelpersOnly: true,
            explicitPartialContext: false,
          });
        compiled.set(name, template);
        return Html.trusted(template(view));
      } catch (error) {
        fail(name, error);
        return noHtml;
      }
    },
  };
}

function requireText(files: ReadonlyMap<string, TextFile>, name: string): string {
  const file = files.get(name);
  if (!file) throw new Error('it is not there');
  return file.text;
}

function lineSpan(file: TextFile, line: number) {
  const lines = file.text.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return {
    file,
    start: Math.min(start, file.text.length),
    end: Math.min(start + (lines[line - 1]?.length ?? 0), file.text.length),
  };
}
