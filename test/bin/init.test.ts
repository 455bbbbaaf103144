import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';
import { type Terminal, hasScript, openTerminal } from './terminal.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
});
afterEach(() => box.remove());

it('leaves a project that generate and check are content with', async () => {
  box.write('docs/errors.md', page([404, 'Order not found']));
  box.write('docs/billing/errors.md', page([402, 'Payment is due']));
  box.write(
    'docs/states.rst',
    '===== =======\nCode  Meaning\n===== =======\n1     Open\n2     Shut\n===== =======\n',
  );
  box.write('src/errors.ts', 'export class OrderError extends Error {}\n');
  expect(await box.doctable('init', '--yes')).toMatchObject({ status: 0 });
  expect(await box.doctable('generate')).toMatchObject({ status: 0 });
  expect(await box.doctable('check')).toMatchObject({ status: 0 });
  expect(box.read('src/docs-errors.ts')).toContain('OrderNotFound = 404');
  expect(box.read('src/billing-errors.ts')).toContain('PaymentIsDue = 402');
  expect(box.read('src/states.ts')).toContain('Open = 1');
  expect(box.read('src/errors.ts')).toContain('extends Error');
  expect(await box.doctable('init', '--yes')).toMatchObject({ status: 2, stdout: '' });
});

it('leaves out what git ignores, and only that', async () => {
  box.write('docs/errors.md', page([404, 'Order not found']));
  box.write('coverage/index.md', page([500, 'Out of order']));
  box.write('fehler.md/überall.md', page([410, 'Order is gone']));
  box.git('init', '--quiet');
  const before = (await box.doctable('init', '--dry-run')).stdout;
  expect(before).toContain('coverage/index.md -> ');
  box.write('.gitignore', 'coverage/\n');
  const after = (await box.doctable('init', '--dry-run')).stdout;
  expect(after).not.toContain('coverage');
  expect(after).toContain('docs/errors.md -> ');
  expect(after).toContain('fehler.md/überall.md -> ');
});

describe.skipIf(!hasScript)('in a terminal (needs util-linux script)', () => {
  const ENTER = '\r';
  const CTRL_C = '\u0003';
  let terminal: Terminal;

  beforeEach(() => {
    box.install();
    box.write('docs/errors.md', page([404, 'Order not found']));
    box.write('docs/more.md', page([500, 'Out of order']));
    box.write('package.json', '{\n  "name": "shop"\n}\n');
    box.write('.husky/pre-commit', 'true\n');
    terminal = openTerminal(box, 'node_modules/.bin/doctable init');
  });
  afterEach(() => terminal.close());

  it('does what the answers say', async () => {
    await terminal.answer('Which documents', ` ${ENTER}`);
    await terminal.answer('What should be generated?', ENTER);
    await terminal.answer('Which TypeScript style?', `\u001b[B${ENTER}`);
    await terminal.answer('Write doctable.config.json?', ENTER);
    await terminal.answer('Add the scripts', `n`);
    await terminal.answer('Add a pre-commit hook for husky', `y`);
    expect(await terminal.ended).toBe(0);
    expect(JSON.parse(box.read('doctable.config.json'))).toEqual({
      $schema: './node_modules/doctable/schema/config.schema.json',
      catalogs: [
        {
          from: ['docs/more.md'],
          to: [{ path: 'more.ts', style: 'const' }],
        },
      ],
    });
    expect(box.read('package.json')).toBe('{\n  "name": "shop"\n}\n');
    expect(box.read('.husky/pre-commit')).toBe('true\nnpx doctable generate --staged\n');
    expect(await box.doctable('generate')).toMatchObject({ status: 0 });
    expect(await box.doctable('check')).toMatchObject({ status: 0 });
  });

  it('writes nothing at Ctrl+C, however late', async () => {
    await terminal.answer('Which documents', ENTER);
    await terminal.answer('What should be generated?', ENTER);
    await terminal.answer('Which TypeScript style?', ENTER);
    await terminal.answer('Write doctable.config.json?', ENTER);
    await terminal.answer('Add the scripts', ENTER);
    await terminal.answer('Add a pre-commit hook for husky', CTRL_C);
    expect(await terminal.ended).toBe(130);
    expect(terminal.output()).toContain('Nothing written.');
    expect(box.has('doctable.config.json')).toBe(false);
    expect(box.read('package.json')).toBe('{\n  "name": "shop"\n}\n');
    expect(box.read('.husky/pre-commit')).toBe('true\n');
  });

  it('writes nothing where no configuration is wanted', async () => {
    await terminal.answer('Which documents', ENTER);
    await terminal.answer('What should be generated?', ENTER);
    await terminal.answer('Which TypeScript style?', ENTER);
    await terminal.answer('Write doctable.config.json?', 'n');
    expect(await terminal.ended).toBe(1);
    expect(box.has('doctable.config.json')).toBe(false);
  });
});
