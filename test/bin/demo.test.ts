import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demo } from '../../scripts/docs/demo.ts';
import { createSandbox } from './sandbox.ts';

const PATH = 'docs/images/demo.svg';

/** `UPDATE_DEMO=1` draws it anew. */
it('the picture in the README shows what happens', () => {
  const box = createSandbox();
  const drawn = demo((command) => {
    const ours = command.replace('npx doctable', 'doctable');
    const { status, stdout } = box.run('sh', ['-c', `{ ${ours}; } 2>&1`]);
    expect(status).toBe(0);
    return stdout;
  }, box.write);
  box.remove();
  if (process.env['UPDATE_DEMO'] === '1') writeFileSync(PATH, drawn);
  expect(drawn).toContain('OrderNotFound = 404,');
  expect(readFileSync(PATH, 'utf8')).toBe(drawn);
});
