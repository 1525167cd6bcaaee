// Runs the compiled command line in each of the folders that standard input names, with a fault in each,
// and prints for each the exit code, standard error and the calls. One process for all of
// them, since starting takes most of the time; a process that is to be killed has one folder.
import { readFileSync } from 'node:fs';
import { injectFault, listCalls } from './inject-fault.mjs';

const { main, args, runs } = JSON.parse(readFileSync(0, 'utf8'));
const print = process.stdout.write.bind(process.stdout);
const told = { text: '' };
process.stdout.setMaxListeners(0);
process.stdout.write = () => true;
process.stderr.write = (text) => {
  told.text += text;
  return true;
};
process.argv = [process.execPath, main, ...args];

const results = [];
for (const [index, { root, fault }] of runs.entries()) {
  process.chdir(root);
  told.text = '';
  injectFault(fault);
  await import(`${main}?${index}`);
  results.push({ status: process.exitCode, stderr: told.text, calls: listCalls() });
}
process.exitCode = 0;
print(JSON.stringify(results));
