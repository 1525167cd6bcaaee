import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTextFile, type TextFile } from '../problem/text-file.ts';
import type { ClientKit, Kit, Script } from '../project/kit.ts';
import { EnvironmentError } from './environment-error.ts';
import type { PackageFolders } from './package-folders.ts';

/** Lectern's templates and client, with a project's own `templates/` laid over. */
export function readKit(folders: PackageFolders, projectRoot: string | undefined): Kit {
  const templates = new Map<string, TextFile>();
  readTemplates(folders.templates, '', templates);
  const own = projectRoot === undefined ? undefined : join(projectRoot, 'templates');
  if (own !== undefined && own !== folders.templates) readTemplates(own, '', templates);
  return { templates, client: readClient(folders.assets) };
}

function readTemplates(folder: string, under: string, templates: Map<string, TextFile>): void {
  for (const entry of listFolder(join(folder, under))) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) readTemplates(folder, path, templates);
    else if (/\.(hbs|css|json)$/.test(entry.name) && !/^(?:schemas|new)\//.test(path)) {
      templates.set(path, createTextFile(`templates/${path}`, readFileSync(join(folder, path), 'utf8')));
    }
  }
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function readClient(assets: string): ClientKit {
  const read = (file: string) => readAsset(assets, file).toString('utf8');
  const { scripts, speakerViewHash } = JSON.parse(read('assets.json')) as {
    scripts: Record<string, string>;
    speakerViewHash: string;
  };
  const script = (file: string): Script => ({ text: read(file), hash: scripts[file] ?? '' });
  return {
    head: script('head.js'),
    deck: script('deck.js'),
    charts: script('charts.js'),
    notes: script('notes.js'),
    speakerViewHash,
    revealCss: read('reveal.css'),
    katex: () => ({
      css: read('katex/katex.min.css'),
      fonts: new Map(
        listFolder(join(assets, 'katex', 'fonts')).map(({ name }) => [
          name,
          readAsset(assets, `katex/fonts/${name}`),
        ]),
      ),
    }),
  };
}

function readAsset(assets: string, file: string): Buffer {
  try {
    return readFileSync(join(assets, file));
  } catch (cause) {
    throw new EnvironmentError('no-assets', `The package lacks ${file}.`, {
      hint: 'In a checkout, run `npm run build` first; otherwise install Lectern anew.',
      cause,
    });
  }
}
