// Counts the calls that change the file system, and at one of them sends a signal to this process or fails.
// Loaded before the command, whose imports of node:fs then are these. A write is cut short first.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const original = { write: fs.writeSync };
const state = { calls: [], at: 0, fault: '' };

const changes = ['writeSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'mkdirSync', 'mkdtempSync'];
const removals = [
  'unlinkSync',
  'rmSync',
  'rmdirSync',
  'linkSync',
  'symlinkSync',
  'copyFileSync',
  'truncateSync',
];
for (const name of [...changes, ...removals]) wrap(fs, name, () => true);
wrap(fs, 'openSync', (_path, flags = 'r') => flags !== 'r');
for (const name of ['writeFile', 'rename', 'mkdir', 'mkdtemp', 'unlink', 'rm', 'rmdir', 'link', 'copyFile'])
  wrap(fs.promises, name, () => true);
wrap(fs.promises, 'open', (_path, flags = 'r') => flags !== 'r');
syncBuiltinESMExports();

/** `12 SIGKILL`, `12 ENOSPC`: what happens at the twelfth call from now. */
export function injectFault(text) {
  const [at = '0', fault = ''] = text.split(' ');
  Object.assign(state, { calls: [], at: Number(at), fault });
}

/** Names of the calls since then. */
export function listCalls() {
  return state.calls;
}

function wrap(target, name, isChange) {
  const real = target[name];
  target[name] = (...args) => {
    if (!isChange(...args)) return real(...args);
    state.calls.push(name);
    if (state.calls.length !== state.at) return real(...args);
    const [first, content] = args;
    if (typeof first === 'number' && content?.length > 1)
      original.write(first, content.slice(0, content.length >> 1));
    if (state.fault.startsWith('SIG')) {
      process.kill(process.pid, state.fault);
      return real(...args);
    }
    const error = new Error(`${state.fault}: injected, ${name}`);
    throw Object.assign(error, {
      code: state.fault,
      ...(typeof first === 'string' ? { path: first } : {}),
    });
  };
}
