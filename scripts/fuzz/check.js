import { parentPort } from 'node:worker_threads';
import ts from 'typescript5';
import { interpret, read, render } from '../../dist/lib/index.js';

parentPort.on('message', async ({ path, content, format }) => {
  try {
    await check(path, content, format);
    parentPort.postMessage({});
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort.postMessage({ problem });
  }
});

async function check(path, content, format) {
  const document = await read({ path, content }, { format });
  for (const table of document.tables) checkTable(table);
  const { catalogs } = await interpret([document]);
  if (catalogs.length === 0) return;
  for (const style of ['enum', 'const', 'union']) {
    const [file] = await render(catalogs, { target: 'ts', style, details: true, guard: true });
    checkSyntax(file.text);
  }
  const [json] = await render(catalogs, { target: 'json' });
  JSON.parse(json.text);
  await render(catalogs, { target: 'md' });
}

function checkTable({ id, header, rows, spans }) {
  const all = [...header, ...rows];
  const width = all[0].length;
  if (all.some((row) => row.length !== width)) throw new Error(`${id} is not rectangular`);
  for (const { row, column, rowSpan, colSpan } of spans) {
    if (row + rowSpan > all.length || column + colSpan > width) {
      throw new Error(`${id} has a span that leaves it`);
    }
  }
}

function checkSyntax(text) {
  const { parseDiagnostics } = ts.createSourceFile('output.ts', text, ts.ScriptTarget.ES2022);
  if (parseDiagnostics.length > 0) {
    const [{ start, messageText }] = parseDiagnostics;
    throw new Error(
      `not TypeScript: ${messageText} at ${JSON.stringify(text.slice(start, start + 60))}`,
    );
  }
}
