import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
});
afterEach(() => box.remove());

it('leaves a project that generate and check are content with', () => {
  box.write('docs/errors.md', page([404, 'Order not found']));
  box.write('docs/billing/errors.md', page([402, 'Payment is due']));
  box.write(
    'docs/states.rst',
    '===== =======\nCode  Meaning\n===== =======\n1     Open\n2     Shut\n===== =======\n',
  );
  box.write('src/errors.ts', 'export class OrderError extends Error {}\n');
  expect(box.doctable('init', '--yes')).toMatchObject({ status: 0 });
  expect(box.doctable('generate')).toMatchObject({ status: 0 });
  expect(box.doctable('check')).toMatchObject({ status: 0 });
  expect(box.read('src/docs-errors.ts')).toContain('OrderNotFound = 404');
  expect(box.read('src/billing-errors.ts')).toContain('PaymentIsDue = 402');
  expect(box.read('src/states.ts')).toContain('Open = 1');
  expect(box.read('src/errors.ts')).toContain('extends Error');
  expect(box.doctable('init', '--yes')).toMatchObject({ status: 2, stdout: '' });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('in a terminal (needs util-linux script)', () => {
  const ENTER = '\r';
  const CTRL_C = '\u0003';
  let child: ChildProcess;
  let output: string;
  let ended: Promise<number | null>;

  beforeEach(() => {
    box.install();
    box.write('docs/errors.md', page([404, 'Order not found']));
    box.write('docs/more.md', page([500, 'Out of order']));
    box.write('package.json', '{\n  "name": "shop"\n}\n');
    box.write('.husky/pre-commit', 'true\n');
    output = '';
    const command = 'stty cols 100 rows 40; exec node_modules/.bin/doctable init';
    child = spawn('script', ['-qefc', command, '/dev/null'], { cwd: box.folder });
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    ended = new Promise((resolve) => child.on('close', resolve));
  });
  afterEach(async () => {
    child.kill('SIGKILL');
    await ended;
  });

  /** Presses keys once a question is there. */
  async function answer(question: string, keys: string): Promise<void> {
    await vi.waitUntil(() => output.includes(question), { timeout: 20_000, interval: 20 });
    output = output.slice(output.indexOf(question));
    child.stdin?.write(keys);
  }

  it('does what the answers say', async () => {
    await answer('Which documents', ` ${ENTER}`);
    await answer('What is to be generated?', ENTER);
    await answer('How is TypeScript to say it?', `\u001b[B${ENTER}`);
    await answer('Write doctable.config.json?', ENTER);
    await answer('Add the scripts', `n`);
    await answer('Add a pre-commit hook for husky', `y`);
    expect(await ended).toBe(0);
    expect(JSON.parse(box.read('doctable.config.json'))).toEqual({
      catalogs: [
        {
          name: 'OrderError',
          from: ['docs/more.md'],
          to: [{ path: 'more.ts', style: 'const' }],
        },
      ],
    });
    expect(box.read('package.json')).toBe('{\n  "name": "shop"\n}\n');
    expect(box.read('.husky/pre-commit')).toBe('true\ndoctable generate --staged\n');
    expect(box.doctable('generate')).toMatchObject({ status: 0 });
    expect(box.doctable('check')).toMatchObject({ status: 0 });
  });

  it('writes nothing at Ctrl+C, however late', async () => {
    await answer('Which documents', ENTER);
    await answer('What is to be generated?', ENTER);
    await answer('How is TypeScript to say it?', ENTER);
    await answer('Write doctable.config.json?', ENTER);
    await answer('Add the scripts', ENTER);
    await answer('Add a pre-commit hook for husky', CTRL_C);
    expect(await ended).toBe(130);
    expect(output).toContain('Nothing was written.');
    expect(box.has('doctable.config.json')).toBe(false);
    expect(box.read('package.json')).toBe('{\n  "name": "shop"\n}\n');
    expect(box.read('.husky/pre-commit')).toBe('true\n');
  });

  it('writes nothing where no configuration is wanted', async () => {
    await answer('Which documents', ENTER);
    await answer('What is to be generated?', ENTER);
    await answer('How is TypeScript to say it?', ENTER);
    await answer('Write doctable.config.json?', 'n');
    expect(await ended).toBe(1);
    expect(box.has('doctable.config.json')).toBe(false);
  });
});
