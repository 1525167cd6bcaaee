import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Wall time of a whole process, in ms. Rejects where it fails. */
export async function timeCommand(command: Command): Promise<number> {
  const start = process.hrtime.bigint();
  await runProcess(command);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Most memory that a process ever held, in MB; nothing where the system does not say (it is not Linux). */
export async function measureMemory(command: Command): Promise<number | undefined> {
  let peak: number | undefined;
  await runProcess(command, async (pid) => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    if (kilobytes !== undefined) peak = Number(kilobytes) / 1024;
  });
  return peak;
}

function runProcess(
  { file, args, cwd, env }: Command,
  watch?: (pid: number) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
    const timer = watch && setInterval(() => void watch(child.pid ?? 0), 5);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve();
      else reject(new Error(`${file} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(said)}`));
    });
  });
}
