import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../page/output-file.ts';
import { digestOf } from '../digest.ts';
import { digestOrigin, type RecordedFile, readRecord, recordName, writeRecord } from './build-record.ts';
import type { Delivery } from './deliver-files.ts';
import { refuseForeign } from './refuse-foreign.ts';

/** A file that is to be replaced. */
export interface Step {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What goes to one folder. */
export interface FolderFiles {
  readonly folder: string;
  readonly files: readonly OutputFile[];
}

/**
 * The files to replace, in order: the outputs, then the records. A record that names new files goes
 * before them as well, so that they are known as Lectern's even if the build is killed in between.
 *
 * @throws EnvironmentError `cannot-write` where somebody else's file lies
 */
export function planSteps(groups: readonly FolderFiles[], delivery: Delivery): Step[] {
  const origin = digestOrigin(delivery.origin);
  const records = groups.map(({ folder, files }) => {
    const earlier = readRecord(folder)?.files ?? new Map<string, RecordedFile>();
    for (const { path } of files) refuseForeign(join(folder, path), earlier.has(path));
    const kept = [...earlier].filter(([name]) => existsSync(join(folder, name)));
    const made = files.map(({ path, content }): [string, RecordedFile] => [
      path,
      {
        digest: digestOf(content),
        origin,
        warnings: delivery.warnings,
        made: delivery.made?.get(path) ?? '',
      },
    ]);
    const record = writeRecord({
      lectern: delivery.version,
      outline: delivery.outline,
      origin,
      inputs: delivery.origin.inputs,
      files: new Map([...kept, ...made].sort(([a], [b]) => (a < b ? -1 : 1))),
    });
    const step: Step = { path: join(folder, recordName), content: record };
    return { step, claims: files.some(({ path }) => !earlier.has(path)) };
  });
  const outputs = groups.flatMap(({ folder, files }) =>
    files.map(({ path, content }): Step => ({ path: join(folder, path), content })),
  );
  return [
    ...records.filter(({ claims }) => claims).map(({ step }) => step),
    ...outputs,
    ...records.map(({ step }) => step),
  ];
}
