import { parentPort } from 'node:worker_threads';
import { read } from '../../dist/lib/index.js';

// What each format loads when it is first used is not what is to be measured.
for (const format of ['markdown', 'html', 'rst', 'text']) {
  await read({ path: 'a', content: '| *a* | <b>b</b> |\n|---|---|\n' }, { format });
}
parentPort.postMessage('ready');

parentPort.on('message', async ({ content, format }) => {
  const start = process.cpuUsage();
  const { tables, diagnostics } = await read(
    { path: 'a', content },
    format === 'detected' ? {} : { format },
  );
  // Not the time on the clock, of which other programs take their share.
  const { user, system } = process.cpuUsage(start);
  parentPort.postMessage({
    time: (user + system) / 1000,
    tables: tables.length,
    codes: [...new Set(diagnostics.map(({ code }) => code))],
  });
});
