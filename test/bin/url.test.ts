import { execFile } from 'node:child_process';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from './sandbox.ts';

const chinese = '<table><tr><th>错误码<th>说明<tr><td>404<td>订单不存在</table>';
let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '' } = request;
    if (url === '/errors.md') return response.end(page([404, 'Order not found']));
    if (url === '/moved') return response.writeHead(302, { location: '/errors.md' }).end();
    if (url === '/gbk') {
      response.setHeader('content-type', 'text/html; charset=GBK');
      // 订单不存在 in GBK, for which Node has no encoder.
      const words = {
        错误码: 'b4edceecc2eb',
        说明: 'cbb5c3f7',
        订单不存在: 'b6a9b5a5b2bbb4e6d4da',
      };
      return response.end(
        Buffer.concat(
          chinese
            .split(/(\p{Script=Han}+)/u)
            .map((part) =>
              part in words
                ? Buffer.from(words[part as keyof typeof words], 'hex')
                : Buffer.from(part),
            ),
        ),
      );
    }
    if (url === '/large') return response.end(Buffer.alloc(33_000_000, 'x'));
    return response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

function doctable(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const bin = resolve('bin/doctable.js');
  return new Promise((done) => {
    execFile(process.execPath, [bin, ...args], (error, stdout, stderr) => {
      done({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

it('is converted', async () => {
  const { status, stdout, stderr } = await doctable(`${address}/errors.md`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('OrderNotFound = 404');
  expect(stdout).toContain(`doctable ${address}/errors.md`);
});

it('is shown where it is redirected', async () => {
  const { stdout, stderr } = await doctable(`${address}/moved`);
  expect(stderr).toBe(`doctable: Redirected to ${address}/errors.md\n`);
  expect(stdout).toContain('OrderNotFound = 404');
});

it('is in the encoding that its header says', async () => {
  expect((await doctable(`${address}/gbk`)).stdout).toContain('/** 订单不存在 */');
});

it.each([
  ['/none', 'the server says 404'],
  ['/large', 'it is larger than 32 MB'],
])('is an error at %s', async (path, reason) => {
  expect(await doctable(address + path)).toEqual({
    status: 2,
    stdout: '',
    stderr: `doctable: Cannot fetch ${address}${path}: ${reason}.\n`,
  });
});

it('is an error where nobody answers', async () => {
  const { status, stderr } = await doctable('http://127.0.0.1:1/errors.md');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^doctable: Cannot fetch http:\/\/127\.0\.0\.1:1\/errors\.md: .+\.\n$/);
});
