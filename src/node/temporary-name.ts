import { randomBytes } from 'node:crypto';

/** A file that lies in a folder only while a process writes there. */
export interface TemporaryName {
  /** `tmp`: an output's bytes before it has its name. `lock`: somebody delivers here. */
  readonly kind: 'tmp' | 'lock';
  readonly pid: number;
}

/** `.index.html.4711.9f3a6c1e.lectern-tmp`: says itself whose it is, so that no other process's is removed. */
export function createTemporaryName(name: string, kind: TemporaryName['kind']): string {
  return `.${name}.${process.pid}.${randomBytes(4).toString('hex')}.lectern-${kind}`;
}

export function readTemporaryName(name: string): TemporaryName | undefined {
  const match = /^\..+\.([1-9]\d{0,9})\.[0-9a-f]{8}\.lectern-(tmp|lock)$/.exec(name);
  return match ? { kind: match[2] === 'lock' ? 'lock' : 'tmp', pid: Number(match[1]) } : undefined;
}
