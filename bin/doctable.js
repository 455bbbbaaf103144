#!/usr/bin/env node
const { load } = require('./load.js');

const { EXIT, diskWorld, main } = load('cli.cjs');

let isDone = false;

function fail(message) {
  isDone = true;
  process.stderr.write(`doctable: ${message}\n`);
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

// Whoever reads our output may stop early, as `head` does: then there is nothing left to say, and the answer stays.
let isRead = true;
process.stdout.on('error', () => (isRead = false));
process.stderr.on('error', () => {});

function writeStdout(text) {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) =>
      !error || error.code === 'EPIPE' ? resolve() : reject(error),
    );
  });
}

function writeStderr(text) {
  return new Promise((resolve) => process.stderr.write(text, () => resolve()));
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
    // Opened only where it is asked for.
    get stdin() {
      return process.stdin.isTTY === true;
    },
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  ...diskWorld(cwd, (url) => import(url)),
  dialog: () => ({ input: process.stdin, output: process.stdout }),
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
