/**
 * For `node --require`, which starts sooner than with `--import`: does something before the n-th step (`AT_STEP`) of what changes
 * files. `kill`: ends the process, so hard that nothing can be tidied up, and in the middle of a text that is written; `run`: runs
 * the command line of `THEN_RUN` to its end first.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs/promises');

const at = Number(process.env.AT_STEP);
const then = process.env.THEN_RUN;
let step = 0;

async function before(inTheMiddle = async () => {}) {
  step += 1;
  if (step !== at) return;
  if (then === undefined) {
    await inTheMiddle();
    process.kill(process.pid, 'SIGKILL');
  }
  const [program, ...args] = JSON.parse(then);
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The other run failed: ${stderr}`);
}

for (const name of ['rename', 'unlink']) {
  const original = fs[name];
  fs[name] = async (...args) => {
    await before();
    return original(...args);
  };
}

const open = fs.open;
fs.open = async (...args) => {
  await before();
  const file = await open(...args);
  const writeFile = file.writeFile.bind(file);
  file.writeFile = async (text) => {
    await before(() => writeFile(text.slice(0, text.length / 2)));
    return writeFile(text);
  };
  return file;
};
