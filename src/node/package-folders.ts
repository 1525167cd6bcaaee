import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the package's own parts lie, whether it runs compiled or from its sources. */
export interface PackageFolders {
  /** The bundled command line. */
  readonly command: string;
  readonly templates: string;
  readonly assets: string;
  readonly fonts: string;
  readonly version: string;
}

export function findPackageFolders(): PackageFolders {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, 'package.json')) && dirname(root) !== root) root = dirname(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    command: join(root, 'lib', 'bin'),
    templates: join(root, 'templates'),
    assets: join(root, 'lib', 'assets'),
    fonts: join(root, 'lib', 'fonts'),
    version,
  };
}
