import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
  box.write('errors.md', page([404, 'Order not found']));
});
afterEach(() => box.remove());

const config = '{ catalogs: [{ from: "errors.md", to: "errors.ts" }] }';

describe('a configuration that is code', () => {
  it.each([
    ['doctable.config.mjs', `export default ${config};\n`],
    ['doctable.config.cjs', `module.exports = ${config};\n`],
    ['doctable.config.js', `module.exports = ${config};\n`],
    ['doctable.config.ts', `const config: object = ${config};\nexport default config;\n`],
    ['doctable.config.mts', `const config: object = ${config};\nexport default config;\n`],
    ['doctable.config.cts', `const config: object = ${config};\nmodule.exports = config;\n`],
  ])('%s', async (path, text) => {
    box.write(path, text);
    expect(await box.doctable('generate')).toMatchObject({ status: 0, stderr: expect.any(String) });
    expect(box.read('errors.ts')).toContain('OrderNotFound = 404');
  });
});

it.each(['.doctablerc', '.doctablerc.json', '.config/doctable.json'])(
  'is told of %s, which is not read',
  async (path) => {
    box.write(path, '{}');
    expect(await box.doctable('check')).toMatchObject({
      status: 2,
      stderr: `doctable: Found ${path}, which doctable does not read. Rename it to doctable.config.json, .yaml or .ts.\n`,
    });
  },
);

it.each([
  ['18.20.8', 2],
  ['20.18.3', 2],
  ['20.19.0', 0],
])('in Node.js %s', (version, status) => {
  box.write(
    'old.cjs',
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });\n`,
  );
  const run = box.run('doctable', ['errors.md'], {
    NODE_OPTIONS: `--require ${box.folder}/old.cjs`,
  });
  expect(run.status).toBe(status);
  if (status !== 0) {
    expect(run.stderr).toBe(`doctable needs Node.js 20.19 or later. This is ${version}.\n`);
  }
});
