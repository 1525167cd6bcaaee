// A program that speaks as much of the browser's protocol as a printer needs, and misbehaves as it is told:
// LECTERN_FAKE holds a word for each start of it. Starts are counted in the file LECTERN_STARTS.
import { appendFileSync, createReadStream, createWriteStream, readFileSync } from 'node:fs';

const file = process.env.LECTERN_STARTS;
appendFileSync(file, 'x');
const start = readFileSync(file, 'utf8').length;
const words = process.env.LECTERN_FAKE.split(' ');
const mood = words[Math.min(start, words.length) - 1];
if (mood === 'broken') {
  process.stderr.write('cannot open display\n');
  process.exit(1);
}
const to = createWriteStream('', { fd: 4 });
const pdf = readFileSync(process.env.LECTERN_PDF).toString('base64');
let pages = 0;
const answers = {
  'Browser.getVersion': () => ({ product: 'Fake/1' }),
  'Target.createTarget': () => ({ targetId: `t${++pages}` }),
  'Target.attachToTarget': ({ targetId }) => ({ sessionId: targetId }),
  'Page.getFrameTree': () => ({ frameTree: { frame: { id: 'f' } } }),
  'Page.printToPDF': () => ({ data: pdf }),
};
let begun = '';
createReadStream('', { fd: 3 }).on('data', (bytes) => {
  const messages = `${begun}${bytes}`.split('\0');
  begun = messages.pop();
  for (const message of messages) answer(JSON.parse(message));
});

function answer({ id, method, params, sessionId }) {
  if (mood === 'mute') return;
  if (method === 'Page.printToPDF') {
    if (mood === 'dies') process.exit(7);
    if (mood === 'hangs') return;
    if (mood === 'crashes') return say({ method: 'Inspector.targetCrashed', params: {}, sessionId });
    if (mood === 'refuses') return say({ id, sessionId, error: { message: 'Printing failed' } });
  }
  say({ id, sessionId, result: answers[method]?.(params) ?? {} });
}

function say(message) {
  to.write(`${JSON.stringify(message)}\0`);
}
