import { join } from 'node:path';
import type { CanvasDrawing, Drawing } from '../../../src/chart/drawing.ts';
import { isCanvasDrawing } from '../../../src/chart/is-canvas-drawing.ts';
import { findPackageFolders } from '../../../src/node/package-folders.ts';
import { openProjectFiles } from '../../../src/node/project-files.ts';
import { readKit } from '../../../src/node/read-kit.ts';
import { build } from '../../../src/pipeline.ts';
import { stubTools } from '../../stub-tools.ts';

const root = join(import.meta.dirname, '..', '..', '..');

interface DeckFile {
  readonly slides: readonly {
    readonly blocks: readonly {
      readonly chart?: { readonly id: string; readonly spec: { readonly drawing: Drawing } };
    }[];
  }[];
}

/** Every drawing of the gallery in a language: each kind of chart as a deck has it. */
export async function galleryDrawings(language: string): Promise<(readonly [string, CanvasDrawing])[]> {
  const project = {
    outline: `slides/gallery/outline.${language}.md`,
    files: openProjectFiles(root),
    kit: readKit(findPackageFolders(), root),
  };
  const { files } = await build(project, { outputs: ['json'] }, stubTools);
  const { slides } = JSON.parse(String(files[0]?.content)) as DeckFile;
  const charts = slides.flatMap(({ blocks }) => blocks.flatMap(({ chart }) => chart ?? []));
  return charts.flatMap(({ id, spec: { drawing } }) => {
    const panels = drawing.shape === 'panels' ? drawing.panels.slice(0, 1) : [];
    const drawings = isCanvasDrawing(drawing) ? [drawing] : panels.map((panel) => panel.drawing);
    return drawings.map((one) => [`gallery ${language}: ${id}`, one] as const);
  });
}
