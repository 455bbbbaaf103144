#!/usr/bin/env node
import nodeModule from 'node:module';
import { buffer } from 'node:stream/consumers';

// From Node 22 on, code that was compiled once need not be compiled again.
nodeModule.enableCompileCache?.();
const { diskFiles, main, projectFormatter } = await import('../dist/cli/cli.js');

// Whoever reads our output may stop early, as `head` does: then there is nothing left to say.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const write = (stream) => (text) => new Promise((resolve) => stream.write(text, () => resolve()));

process.exitCode = await main({
  argv: process.argv.slice(2),
  files: diskFiles(process.cwd()),
  format: projectFormatter(process.cwd()),
  readStdin: () => buffer(process.stdin),
  writeStdout: write(process.stdout),
  writeStderr: write(process.stderr),
});
