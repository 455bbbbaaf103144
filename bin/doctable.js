#!/usr/bin/env node
const { load } = require('./load.js');

const { diskWorld, main } = load('cli.cjs');

// Whoever reads our output may stop early, as `head` does: then there is nothing left to say.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const write = (stream) => (text) => new Promise((resolve) => stream.write(text, () => resolve()));

main({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  isTerminal: {
    // Opened only where it is asked for.
    get stdin() {
      return process.stdin.isTTY === true;
    },
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  ...diskWorld(process.cwd(), (url) => import(url)),
  dialog: () => ({ input: process.stdin, output: process.stdout }),
  readStdin: async () => {
    const { buffer } = require('node:stream/consumers');
    return buffer(process.stdin);
  },
  writeStdout: write(process.stdout),
  writeStderr: write(process.stderr),
}).then((status) => {
  process.exitCode = status;
});
