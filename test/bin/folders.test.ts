import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
  box.write('docs/errors.md', page([404, 'Order not found']));
  const catalogs = [{ from: ['docs/errors.md'], to: ['src/errors.ts', 'docs/errors.json'] }];
  box.write('doctable.config.json', JSON.stringify({ catalogs }));
});
afterEach(() => box.remove());

it('from a folder below the configuration, paths are as they are typed there', async () => {
  const inDocs = (command: string): string => box.run('sh', ['-c', `cd docs && ${command}`]).stdout;
  expect(inDocs('doctable generate')).toBe(
    [
      'wrote ../src/errors.ts (1 entry)',
      'wrote errors.json (1 entry)',
      'wrote ../doctable.lock.json (1 entry)',
      '',
    ].join('\n'),
  );
  box.write('docs/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
  expect(inDocs('doctable check')).toMatch(
    /^errors\.md:6:3 error missing-entry OrderIsGone 410 is missing from \.\.\/src\/errors\.ts\.\n/,
  );
  inDocs('doctable generate');
  expect(box.read('docs/errors.json')).toContain('"OrderIsGone"');
  expect(await box.doctable('check')).toMatchObject({ status: 0 });
});
