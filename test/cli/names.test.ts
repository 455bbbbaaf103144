import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const errors = `# Order errors

| 错误码 | 说明 |
| --- | --- |
| 404 | 订单不存在 |
| 4711 | 魑魅 \\| 魍魉 |
| 500 | Server on fire |
| 503 | 系统繁忙 |
`;

const config = `{
  // what we generate
  "catalogs": [
    {
      "from": ["docs/errors.md"],
      "to": ["src/errors.ts"],
      "keys": { "overrides": { "500": "ServerError" } }
    }
  ]
}
`;

const lock = `{
  "$comment": "Generated",
  "version": 1,
  "outputs": { "src/errors.ts": "generated" },
  "catalogs": { "src/errors.ts": { "OrderError": { "503": "SystemTooBusy" } } }
}
`;

async function run(
  argv: string[],
  files: Record<string, string>,
  stdin = '',
): Promise<MemoryWorld & { status: number }> {
  const world = memoryWorld(['names', ...argv], files, stdin);
  return { ...world, status: await main(world) };
}

const project = { 'docs/errors.md': errors, 'doctable.config.json': config };

it('lists names and what they are made of, the missing ones first', async () => {
  const { status, stdout, stderr } = await run([], { ...project, 'doctable.lock.json': lock });
  expect(stderr()).toBe(
    'doctable: 1 of 4 names missing. Fill in the column Name, then run `doctable names --write <file>`.\n',
  );
  expect(stdout()).toBe(`## OrderError in docs/errors.md

| Value | Text           | Name          | From        |
| ----- | -------------- | ------------- | ----------- |
| 4711  | 魑魅 \\| 魍魉   |               | code        |
| 404   | 订单不存在     | OrderNotFound | translation |
| 500   | Server on fire | ServerError   | override    |
| 503   | 系统繁忙       | SystemTooBusy | lock        |
`);
  expect(stderr()).toBe(
    'doctable: 1 of 4 names missing. Fill in the column Name, then run `doctable names --write <file>`.\n',
  );
  expect(status).toBe(EXIT.ok);
});

it('lists those of a document, and of a column, a message and a value with letters', async () => {
  const document = `| Code | Name | Message |
| --- | --- | --- |
| E1 | OrderGone | The order is gone |
| E2 | | Try it later |
`;
  const { stdout } = await run(['errors.md'], { 'errors.md': document });
  expect(stdout()).toContain('| E1    | The order is gone | OrderGone');
  expect(stdout()).toMatch(/\| E1 .* column +\|\n\| E2 .* TryItLater \| message +\|/);
});

it('lists only what is missing', async () => {
  const { stdout } = await run(['--missing'], project);
  expect(stdout()).toContain('| 4711 ');
  expect(stdout()).not.toContain('404');
  const nothing = await run(['--missing', 'a.md'], {
    'a.md': '| Code | Message |\n| --- | --- |\n| 404 | Order not found |\n',
  });
  expect(nothing.stdout()).toBe('');
  expect(nothing.stderr()).toBe('doctable: 1 name, none missing.\n');
});

describe('a table that was filled in', () => {
  const filled = `## OrderError in docs/errors.md

| Value | Name |
| --- | --- |
| 4711 | Goblins |
| 404 | OrderNotFound |
| 500 | Fire |
| 999 | Unheard |
`;

  it('becomes overrides of the configuration, but for what is as before', async () => {
    const { status, contents, stdout } = await run(['--write', 'names.md'], {
      ...project,
      'names.md': filled,
    });
    expect({ status, stdout: stdout() }).toEqual({
      status: EXIT.ok,
      stdout: 'wrote 2 names into doctable.config.json\n',
    });
    expect(contents.get('doctable.config.json')).toBe(
      config.replace(
        '{ "overrides": { "500": "ServerError" } }',
        `{
        "overrides": {
          "500": "Fire",
          "4711": "Goblins"
        }
      }`,
      ),
    );
  });

  it('is what the command itself printed', async () => {
    const printed = (await run(['--missing'], project)).stdout();
    const { contents } = await run(
      ['--write', '-'],
      project,
      printed.replace(/\| +\| code/, '| Goblins | code'),
    );
    expect(contents.get('doctable.config.json')).toContain('"4711": "Goblins"');
  });

  it('goes into YAML as well', async () => {
    const { contents } = await run(['--write', 'names.md'], {
      'docs/errors.md': errors,
      'doctable.config.yaml':
        'catalogs:\n  - from: docs/errors.md # all of them\n    to: src/errors.ts\n',
      'names.md': filled,
    });
    expect(contents.get('doctable.config.yaml')).toBe(`catalogs:
  - from: docs/errors.md # all of them
    to: src/errors.ts
    keys:
      overrides:
        '4711': Goblins
        '500': Fire
`);
  });

  it('has no name that a program cannot have', async () => {
    const { status, stderr, written } = await run(['--write', 'names.md'], {
      ...project,
      'names.md': filled.replace('Goblins', 'two words'),
    });
    expect({ status, written }).toEqual({ status: EXIT.usage, written: [] });
    expect(stderr()).toBe('doctable: names.md:5:10: "two words" cannot be a name in code.\n');
  });

  it('is refused where nothing in it is new, and with documents', async () => {
    const other = await run(['--write', 'names.md'], { ...project, 'names.md': errors });
    expect({ status: other.status, written: other.written }).toEqual({
      status: EXIT.no,
      written: [],
    });
    expect(other.stderr()).toContain('names.md has no name that is not as before.');
    const both = await run(['--write', 'names.md', 'docs/errors.md'], project);
    expect(both.status).toBe(EXIT.usage);
  });
});
