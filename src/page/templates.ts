import Handlebars from 'handlebars';
import { createProblem, type Report } from '../problem/problem.ts';
import type { TextFile } from '../problem/text-file.ts';
import { Html, noHtml } from './html.ts';

/** Handlebars templates. The only import of Handlebars that runs templates. */
export interface Templates {
  /** A template's markup for a view; a template that fails is a problem, and gives nothing. */
  render(name: string, view: object): Html;
}

/** Templates, each compiled when it is first asked for. */
export interface TemplateSet {
  readonly files: ReadonlyMap<string, TextFile>;
  /** @throws where the template is not there, or wrong */
  compile(name: string): (view: object) => string;
}

/** @param files by path under `templates/`, a project's own laid over Lectern's */
export function openTemplates(files: ReadonlyMap<string, TextFile>): TemplateSet {
  const engine = Handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const [path, file] of files) {
    const partial = /^partials\/(.+)\.hbs$/.exec(path)?.[1];
    if (partial) engine.registerPartial(partial, file.text);
  }
  return {
    files,
    compile(name) {
      const template =
        compiled.get(name) ??
        engine.compile(requireText(files, name), {
          strict: true,
          knownHelpersOnly: true,
          explicitPartialContext: false,
        });
      compiled.set(name, template);
      return template;
    },
  };
}

/** Templates whose failures are said. */
export function bindTemplates({ files, compile }: TemplateSet, report: Report): Templates {
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
  return {
    render(name, view) {
      try {
        return Html.trusted(compile(name)(view));
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
