import { EnvironmentError } from '../environment-error.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EIO: 'the disk reports an error',
  EEXIST: 'a file lies where a folder has to be',
  ENOTDIR: 'a file lies where a folder has to be',
  EISDIR: 'a folder lies there',
  ENOENT: 'the system allows no such folder there',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EBUSY: 'another program has it open',
};

const hints = {
  untouched: 'What was there before is untouched. Name another folder with --out.',
  nothing: 'Nothing was written.',
  mixed: 'Each file there is whole, from this build or the one before. Build again.',
};

/** The file system's error as a refusal that names the path, and says what lies there now. */
export function cannotWrite(path: string, cause: unknown, state: keyof typeof hints): EnvironmentError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
  const hint = hints[state];
  return new EnvironmentError('cannot-write', `Cannot write ${path}: ${reason}.`, { hint, cause });
}
