import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

let server: Server;
let address = '';
let body: string | Buffer = '';
let type = 'text/html';

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', type);
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/errors.html`;
});
afterAll(() => server.close());

const page = (...rows: string[]): string =>
  `<h1>Order errors</h1><table><tr><th>Code<th>Message${rows.map((row) => `<tr>${row}`).join('')}</table>\n`;
const gone = page('<td>404<td>Order not found');

async function run(
  argv: string[],
  files: Record<string, string>,
  snapshot = 'docs/vendor/errors.html',
): Promise<MemoryWorld & { status: number }> {
  const catalogs = [{ from: { url: address, snapshot }, to: 'src/errors.json' }];
  const world = memoryWorld(argv, {
    'doctable.config.json': JSON.stringify({ catalogs }),
    ...files,
  });
  return { ...world, status: await main(world) };
}

it('downloads a document to its snapshot, which is all that generate reads', async () => {
  [body, type] = [gone, 'text/html'];
  const first = await run(['pull'], {});
  expect(first.contents.get('docs/vendor/errors.html')).toBe(gone);
  expect(first.stdout()).toBe('wrote docs/vendor/errors.html\n');
  expect(first.stderr()).toBe('1 document: 1 changed, 0 unchanged. Run `doctable generate`.\n');
  body = page('<td>500<td>Order is lost');
  const second = await run(['generate'], { 'docs/vendor/errors.html': gone });
  expect(second.contents.get('src/errors.json')).toContain('"OrderNotFound"');
  const third = await run(['pull'], { 'docs/vendor/errors.html': String(body) });
  expect(third.written).toEqual([]);
});

it('writes UTF-8, whatever the server sends', async () => {
  // 不存在
  body = Buffer.concat([Buffer.from('<p>'), Buffer.from('b2bbb4e6d4da', 'hex')]);
  type = 'text/html; charset=GBK';
  const { contents } = await run(['pull'], {});
  expect(contents.get('docs/vendor/errors.html')).toBe('<p>不存在');
});

it('shows in a dry run what would change', async () => {
  [body, type] = [gone, 'text/html'];
  const { written, stdout } = await run(['pull', '--dry-run'], {});
  expect(written).toEqual([]);
  expect(stdout()).toContain('would write docs/vendor/errors.html\n--- /dev/null\n');
  expect(stdout()).toContain('+<h1>Order errors</h1>');
});

it.each([
  ['generate', 'docs/a.html', 'no files match "docs/a.html". Run `doctable pull` to download it.'],
  ['pull', '../a.html', '[0].snapshot: "../a.html" is not a file in the config directory.'],
  ['pull', 'docs/*.html', '[0].snapshot: "docs/*.html" is not a file in the config directory.'],
  ['pull', 'vitest.config.js', '"vitest.config.js" is not a document. Use one of .md, '],
  ['pull', 'package.json', '"package.json" is not a document. Use one of .md, '],
  ['pull', '.github/a.md', '".github/a.md" is not a place for documents.'],
  ['pull', 'node_modules/a/README.md', 'README.md" is not a place for documents.'],
])('%s to %s is refused', async (command, snapshot, said) => {
  const { status, written, stderr } = await run([command], {}, snapshot);
  expect({ status, written }).toEqual({ status: EXIT.usage, written: [] });
  expect(stderr()).toContain(said);
});

it('says where there is nothing to download', async () => {
  const catalogs = [{ from: 'a.md', to: 'a.ts' }];
  const world = memoryWorld(['pull'], { 'doctable.config.json': JSON.stringify({ catalogs }) });
  expect(await main(world)).toBe(EXIT.usage);
  expect(world.stderr()).toContain('No document in doctable.config.json has a URL. Add {');
});
