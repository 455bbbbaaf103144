#!/usr/bin/env node
const { load } = require('./load.js');

/** Older ones fail somewhere in the middle. `package.json` says the same under `engines`. */
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `doctable needs Node.js ${OLDEST.join('.')} or later. This is ${process.versions.node}.\n`,
  );
  process.exit(2);
}

const { EXIT, diskWorld, main } = load('cli.cjs');

let isDone = false;

function fail(message) {
  isDone = true;
  stderr().write(`doctable: ${message}\n`);
  process.exit(EXIT.usage);
}

// Code that we run, such as a configuration, may fail when nobody waits for it, end the process, or keep us waiting for ever.
process.on('uncaughtException', (error) =>
  fail(`Uncaught error, in your config or in doctable:\n${(error && error.stack) || error}`),
);
process.on('exit', () => {
  if (!isDone) {
    fail(
      'Exited before it was done. Your config may call process.exit() or wait on a promise that never settles.',
    );
  }
});

/** Opens a stream where it is first used, since that takes Node a while: most runs say nothing on standard error. */
function opened(open) {
  let stream;
  return () => {
    stream = stream || open();
    return stream;
  };
}

// Whoever reads our output may stop early, as `head` does: then there is nothing left to say, and the answer stays.
let isRead = true;
const stdout = opened(() => process.stdout.on('error', () => (isRead = false)));
const stderr = opened(() => process.stderr.on('error', () => {}));

function writeStdout(text) {
  return new Promise((resolve, reject) => {
    stdout().write(text, (error) => (!error || error.code === 'EPIPE' ? resolve() : reject(error)));
  });
}

function writeStderr(text) {
  return new Promise((resolve) => stderr().write(text, () => resolve()));
}

function workingFolder() {
  try {
    return process.cwd();
  } catch {
    return fail('The current directory no longer exists.');
  }
}

const cwd = workingFolder();

main({
  argv: process.argv.slice(2),
  env: process.env,
  cwd,
  isTerminal: {
    get stdin() {
      return process.stdin.isTTY === true;
    },
    get stdout() {
      return stdout().isTTY === true;
    },
    get stderr() {
      return stderr().isTTY === true;
    },
  },
  ...diskWorld(cwd, (url) => import(url)),
  dialog: () => ({ input: process.stdin, output: stdout() }),
  readStdin: async () => {
    const { buffer } = require('node:stream/consumers');
    return buffer(process.stdin);
  },
  isRead: () => isRead,
  writeStdout,
  writeStderr,
}).then((status) => {
  isDone = true;
  process.exitCode = status;
});
