#!/usr/bin/env node
const { load } = require('./load.js');

const { EXIT, diskWorld, main } = load('cli.cjs');

let isDone = false;

function fail(message) {
  isDone = true;
  stderr().write(`doctable: ${message}\n`);
  process.exit(EXIT.usage);
}

// Code that we run, such as a configuration, may fail when nobody waits for it, end the process, or keep us waiting for ever.
process.on('uncaughtException', (error) =>
  fail(
    `this error was caught nowhere, in the configuration's code or in doctable:\n${error?.stack ?? error}`,
  ),
);
process.on('exit', () => {
  if (!isDone) {
    fail(
      'it ended before it was done: no answer came, or code of the configuration ended it, or waits for what never comes.',
    );
  }
});

/** Opens a stream where it is first used, since that takes Node a while: most runs say nothing on standard error. */
function opened(open) {
  let stream;
  return () => (stream ??= open());
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
    return fail('the working folder is gone; change to one that is there.');
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
  writeData: writeStdout,
  writeStderr,
}).then((status) => {
  isDone = true;
  process.exitCode = status;
});
