import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Another tool that turns Markdown into slides. */
export interface Peer {
  readonly name: string;
  readonly file: string;
  readonly args: (input: string, output: string) => readonly string[];
  /** Where it prints slides, too. */
  readonly printArgs?: Peer['args'];
  readonly env?: Readonly<Record<string, string>>;
}

const marpArgs: Peer['args'] = (input, output) => ['--no-stdin', input, '-o', output];

const peers: readonly Omit<Peer, 'file'>[] = [
  // A browser's sandbox does not start for root.
  {
    name: 'marp',
    args: marpArgs,
    printArgs: marpArgs,
    env: process.getuid?.() === 0 ? { CHROME_NO_SANDBOX: '1' } : {},
  },
  { name: 'pandoc', args: (input, output) => ['-s', '-t', 'revealjs', input, '-o', output] },
];

/** Those that are installed. */
export function findPeers(searchPath: string): readonly Peer[] {
  return peers.flatMap((peer) => {
    const file = searchPath
      .split(delimiter)
      .map((folder) => join(folder, peer.name))
      .find(isProgram);
    return file === undefined ? [] : [{ ...peer, file }];
  });
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
