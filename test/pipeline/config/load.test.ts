import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/model/usage-error.ts';
import { loadConfig } from '../../../src/pipeline/config/load.ts';
import type { Config } from '../../../src/pipeline/config/config.ts';
import { memoryWorld } from '../../cli/memory-world.ts';

const config: Config = { catalogs: [{ from: ['errors.md'], to: ['errors.ts'] }] };

async function load(path: string, text: string, module?: unknown): Promise<Config> {
  const { files } = memoryWorld([], { [path]: text });
  const loaded = await loadConfig(files, path, async () => module);
  return loaded.config;
}

async function problemsOf(path: string, text: string, module?: unknown): Promise<string[]> {
  const error = await load(path, text, module).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return error instanceof UsageError ? error.message.split('\n') : [];
}

it('may have longer lists than a function takes arguments', async () => {
  const from = Array.from({ length: 130_000 }, () => 'errors.md');
  const text = JSON.stringify({ catalogs: [{ from, to: ['errors.ts'] }] });
  expect((await load('doctable.config.json', text)).catalogs?.[0]?.from).toHaveLength(130_000);
});

describe('every form of a configuration', () => {
  it.each([
    ['doctable.config.json', '{ "catalogs": [{ "from": ["errors.md"], "to": ["errors.ts"] }] }'],
    [
      'doctable.config.jsonc',
      '// ours\n{ "catalogs": [{ "from": ["errors.md"], "to": ["errors.ts"], }] }',
    ],
    [
      'package.json',
      '{"name":"x","doctable":{"catalogs":[{"from":["errors.md"],"to":["errors.ts"]}]}}',
    ],
    ['doctable.config.yaml', 'catalogs:\n  - from: [errors.md]\n    to:\n      - errors.ts\n'],
    ['doctable.config.yml', '# ours\ncatalogs: [{ from: [errors.md], to: [errors.ts] }]\n'],
  ])('%s', async (path, text) => {
    expect(await load(path, text)).toEqual(config);
  });

  it('may name one document and one output without a list', async () => {
    const text = '{ "catalogs": [{ "from": "errors.md", "to": "errors.ts" }] }';
    expect(await load('doctable.config.json', text)).toEqual(config);
    const objects = '{ "catalogs": [{ "from": { "path": "a.md" }, "to": { "path": "a.ts" } }] }';
    expect(await load('doctable.config.json', objects)).toEqual({
      catalogs: [{ from: [{ path: 'a.md' }], to: [{ path: 'a.ts' }] }],
    });
  });

  it.each(['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((each) => `doctable.config.${each}`))(
    '%s',
    async (path) => {
      expect(await load(path, 'not looked at', config)).toEqual(config);
    },
  );

  it('runs no code of JSON or YAML', async () => {
    const text = 'catalogs: !!js/function "function () {}"\n';
    expect(await problemsOf('doctable.config.yaml', text)).toEqual([
      expect.stringMatching(/^doctable\.config\.yaml:1:11: invalid YAML: Unresolved tag/),
    ]);
  });
});

describe('what is wrong', () => {
  it.each([
    [
      'an unknown key, with the nearest known one',
      '{\n  "catalogs": [\n    { "form": ["a.md"], "from": ["a.md"], "to": ["a.ts"] }\n  ]\n}',
      ['doctable.config.json:3:7: catalogs[0].form: unknown key. Did you mean "from"?'],
    ],
    [
      'an unknown key like no other',
      '{ "catalogs": [{ "from": ["a.md"], "to": ["a.ts"] }], "colours": 1 }',
      [
        'doctable.config.json:1:55: colours: unknown key. Known: $schema, extends, defaults, catalogs, projects, rules.',
      ],
    ],
    [
      'an unknown code of a diagnostic',
      '{ "catalogs": [{ "from": ["a.md"], "to": ["a.ts"] }], "rules": { "duplicate-valeu": "off" } }',
      [
        'doctable.config.json:1:66: rules.duplicate-valeu: unknown key. Did you mean "duplicate-value"?',
      ],
    ],
    [
      'an unknown word, with the nearest known one',
      '{ "catalogs": [{ "from": ["a.md"], "to": [{ "path": "a.ts", "style": "cosnt" }] }] }',
      [
        'doctable.config.json:1:61: catalogs[0].to[0].style: invalid value "cosnt". Did you mean "const"?',
      ],
    ],
    [
      'a missing key, at what should have it',
      '{ "catalogs": [\n  { "from": ["a.md"] }\n] }',
      ['doctable.config.json:2:3: catalogs[0].to: required key is missing.'],
    ],
    [
      'types, one line each',
      '{ "catalogs": [{ "from": 8, "to": [7], "merge": "yes" }] }',
      [
        'doctable.config.json:1:18: catalogs[0].from: expected a string or an object or a list, got a number.',
        'doctable.config.json:1:40: catalogs[0].merge: expected a boolean, got a string.',
        'doctable.config.json:1:36: catalogs[0].to[0]: expected a string or an object, got a number.',
      ],
    ],
    [
      'an empty list and a number out of range',
      '{ "catalogs": [{ "from": [], "to": ["a.ts"], "columns": { "value": 0 } }] }',
      [
        'doctable.config.json:1:18: catalogs[0].from: must not be empty.',
        'doctable.config.json:1:59: catalogs[0].columns.value: must be at least 1.',
      ],
    ],
    [
      'a key that is there twice',
      '{ "rules": {}, "catalogs": [{ "from": ["a.md"],\n"from": ["b.md"], "to": ["a.ts"] }] }',
      ['doctable.config.json:2:1: duplicate key "from". Remove one of them.'],
    ],
    [
      'outputs, at their place',
      '{ "catalogs": [{ "from": ["a.md"], "to": ["a.ts",\n"../a.json",\n"a.cobol",\n"./a.ts"] }] }',
      [
        'doctable.config.json:2:1: catalogs[0].to[1]: ../a.json is outside the project: outputs must be inside the config directory.',
        'doctable.config.json:3:1: catalogs[0].to[2]: Unsupported output type ".cobol". Use .ts, .json, .md or another extension in `doctable --help`, or set "target".',
        'doctable.config.json:4:1: catalogs[0].to[3]: This catalog writes twice to a.ts. Use a different file for each.',
      ],
    ],
    ['a list', '[]', ['doctable.config.json:1:1: expected an object, got a list.']],
    [
      'nothing',
      '',
      [
        'doctable.config.json:1:1: the file is empty. Add "catalogs", or delete it and run `doctable init`.',
      ],
    ],
  ])('%s', async (_, text, problems) => {
    expect(await problemsOf('doctable.config.json', text)).toEqual(problems);
  });

  it('has its place in YAML, too, also behind an alias', async () => {
    const text = `shared: &keys
  case: pascl
catalogs:
  - from: [a.md]
    keys: *keys
    to:
      - path: a.ts
        tagret: ts
`;
    expect(await problemsOf('doctable.config.yaml', text)).toEqual([
      'doctable.config.yaml:2:3: catalogs[0].keys.case: invalid value "pascl". Did you mean "pascal"?',
      'doctable.config.yaml:8:9: catalogs[0].to[0].tagret: unknown key. Did you mean "target"?',
      'doctable.config.yaml:1:1: shared: unknown key. Known: $schema, extends, defaults, catalogs, projects, rules.',
    ]);
  });

  it('has its place in package.json', async () => {
    expect(await problemsOf('package.json', '{\n  "doctable": { "catalog": [] }\n}')).toEqual([
      'package.json:2:17: doctable.catalog: unknown key. Did you mean "catalogs"?',
    ]);
  });

  it('has the key alone in a module', async () => {
    const module = { catalogs: [{ ...config.catalogs?.[0], tabels: [1] }] };
    expect(await problemsOf('doctable.config.ts', '', module)).toEqual([
      'doctable.config.ts: catalogs[0].tabels: unknown key. Did you mean "tables"?',
    ]);
    expect(await problemsOf('doctable.config.mjs', '')).toEqual([
      'doctable.config.mjs: no config found. A module must export it as its default.',
    ]);
  });

  it('is YAML that means more than it says', async () => {
    const lists = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed'])
      lists.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    expect(await problemsOf('doctable.config.yaml', lists.join('\n'))).toEqual([
      'doctable.config.yaml: Excessive alias count indicates a resource exhaustion attack.',
    ]);
  });

  it('is no YAML', async () => {
    expect(await problemsOf('doctable.config.yml', 'catalogs:\n  - from: [a\n')).toEqual([
      expect.stringMatching(/^doctable\.config\.yml:\d+:\d+: invalid YAML: /),
    ]);
  });
});

describe('the key __proto__', () => {
  const catalog = '"from": "a.md", "to": "a.ts"';
  it.each([
    [
      'doctable.config.json',
      `{"catalogs": [{${catalog}, "columns": {"__proto__": "Code"}}]}`,
      '1:58: catalogs[0].columns.__proto__',
    ],
    [
      'doctable.config.json',
      `{"rules": {"__proto__": "off"}, "catalogs": [{${catalog}}]}`,
      '1:12: rules.__proto__',
    ],
    [
      'doctable.config.json',
      `{"__proto__": {"catalogs": []}, "catalogs": [{${catalog}}]}`,
      '1:2: __proto__',
    ],
    [
      'package.json',
      `{"doctable": {"rules": {"__proto__": "off"}, "catalogs": [{${catalog}}]}}`,
      '1:25: doctable.rules.__proto__',
    ],
    [
      'doctable.config.yaml',
      'rules:\n  __proto__: off\ncatalogs:\n  - { from: a.md, to: a.ts }\n',
      '2:3: rules.__proto__',
    ],
  ])('is told of in %s', async (path, text, place) => {
    const told = expect.stringContaining(`${path}:${place}: unknown key.`);
    expect(await problemsOf(path, text)).toEqual([told]);
  });
});
