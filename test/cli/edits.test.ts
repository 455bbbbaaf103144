import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryWorld } from './memory-world.ts';

type Files = Record<string, string | Uint8Array>;

/** A table in Markdown: its cells apart by commas. */
function rows(header: string, ...cells: string[]): string {
  const line = (text: string): string => `| ${text.split(',').join(' | ')} |`;
  const [first, ...rest] = [header, ...cells].map(line);
  const delimiter = line(header.replace(/[^,]+/g, '---').replace(/^,|,(?=,|$)/g, '$&---'));
  return `\n${[first, delimiter, ...rest].join('\n')}\n`;
}

const page = (header: string, ...cells: string[]): string =>
  `# Lift states\n${rows(header, ...cells)}`;

async function run(argv: string[], files: Files, head?: Files) {
  const memory = memoryWorld(argv, files);
  const committed = async (): Promise<ReturnType<typeof memoryWorld>['files']> =>
    memoryWorld([], head ?? files).files;
  const world = { ...memory, committed };
  const status = await main(world);
  const text = world.stdout() + world.stderr();
  const said = [...text.matchAll(/ (?:error|warning|info) ([a-z-]+) /g)].map(([, code]) => code);
  return { status, files: Object.fromEntries(world.contents), said, text };
}

/** Each enum with its members: `LiftState: Up 1, Down 2`. */
function enumsIn(files: Files): string[] {
  const text = String(files['out.ts'] ?? '');
  return [...text.matchAll(/^export enum (\w+) \{([^}]*)\}/gm)].map(([, name, body = '']) => {
    const members = [...body.matchAll(/^ {2}(\w+) = (.*),$/gm)];
    return `${name}: ${members.map(([, key, value]) => `${key} ${value?.replaceAll('"', '')}`).join(', ')}`;
  });
}

interface Edit {
  what: string;
  before: string;
  after: string;
  /** Of the catalog in the configuration, then and later. */
  config?: object;
  later?: object;
  enums: string[];
  /** What `generate` says of the later version, what `diff` says since the earlier one, and of the two documents alone. */
  generate?: string[];
  against?: string[];
  direct?: string[];
}

const configOf = (catalog: object = {}): string =>
  JSON.stringify({ catalogs: [{ from: ['page.md'], to: ['out.ts'], ...catalog }] });

const doors = `## Doors\n\n### Values\n${rows('Code,Meaning', '0,Locked', '1,Ajar')}\n`;
const lifts = `## Lifts\n\n### Values\n${rows('Code,Meaning', '0,Still', '1,Moving')}\n`;
const lights = `## Lights\n\n### Values\n${rows('Code,Meaning', '0,Dark', '1,Bright')}\n`;

/** A row with a code that is written otherwise than the others. */
function withCode(code: string): Pick<Edit, 'what' | 'before' | 'after'> {
  const rest = ['404,Lift is stuck', '409,Door is open'];
  return {
    what: `one code ${code}`,
    before: page('Code,Message', ...rest),
    after: page('Code,Message', ...rest, `${code},Lamp is off`),
  };
}

const edits: Edit[] = [
  {
    what: 'a table above others of its heading',
    before: lifts + lights,
    after: doors + lifts + lights,
    enums: [
      'DoorCode: Locked 0, Ajar 1',
      'LiftCode: Still 0, Moving 1',
      'LightCode: Dark 0, Bright 1',
    ],
    against: ['added-catalog'],
    direct: ['added-catalog'],
  },
  {
    what: 'a table above the one that the configuration names',
    before: lifts,
    after: lights + lifts,
    config: { name: 'Motion' },
    enums: ['Motion2: Dark 0, Bright 1', 'Motion: Still 0, Moving 1'],
    against: ['added-catalog'],
    direct: ['added-catalog'],
  },
  {
    what: 'a table above the one that the configuration picks by its path',
    before: lifts + lights,
    after: doors + lifts + lights,
    config: { tables: ['lights/values'] },
    enums: ['LightCode: Dark 0, Bright 1'],
    generate: ['untaken-table', 'untaken-table'],
    direct: ['added-catalog'],
  },
  {
    what: 'a table above the one that the configuration picks by its number',
    before: lifts + lights,
    after: doors + lifts + lights,
    config: { tables: ['values-2'] },
    enums: ['LiftCode: Still 0, Moving 1'],
    generate: ['vanished-entries', 'untaken-table', 'untaken-table'],
    against: ['added-catalog', 'removed-catalog'],
    direct: ['added-catalog'],
  },
  {
    what: 'a table above the one that the configuration picks by its number and names',
    before: lifts + lights,
    after: doors + lifts + lights,
    config: { tables: ['values-2'], name: 'Lamp' },
    enums: ['Lamp: Dark 0, Bright 1'],
    generate: ['locked-key', 'moved-table'],
    against: ['moved-table'],
    direct: ['added-catalog'],
  },
  {
    what: 'headings that changed places',
    before: `## Lifts\n${rows('Code,Meaning', '1,Still', '2,Moving')}\n## Lights\n${rows('Code,Meaning', '1,Dark', '2,Bright')}`,
    after: `## Lights\n${rows('Code,Meaning', '1,Still', '2,Moving')}\n## Lifts\n${rows('Code,Meaning', '1,Dark', '2,Bright')}`,
    enums: ['LiftCode: Still 1, Moving 2', 'LightCode: Dark 1, Bright 2'],
    generate: ['kept-name'],
    direct: ['renamed-catalog', 'renamed-catalog'],
  },
  {
    what: 'another heading',
    before: page('Code,Meaning', '7,Still', '8,Moving'),
    after: page('Code,Meaning', '7,Still', '8,Moving').replace('Lift states', 'Elevator modes'),
    enums: ['LiftState: Still 7, Moving 8'],
    generate: ['kept-name'],
    direct: ['renamed-catalog'],
  },
  {
    what: 'renumbered rows of a column of names',
    before: page('Name,Value', 'UP,1', 'DOWN,2'),
    after: page('Name,Value', 'STOP,1', 'UP,2', 'DOWN,3'),
    enums: ['LiftState: STOP 1, UP 2, DOWN 3'],
    generate: ['moved-key'],
    against: ['changed-value', 'changed-value', 'added-entry'],
    direct: ['changed-value', 'changed-value', 'added-entry'],
  },
  {
    what: 'a message that went to another code',
    before: page('Code,Message', 'L-1,Lift is stuck', 'L-2,Door is open'),
    after: page('Code,Message', 'L-1,Power is low', 'L-2,Door is open', 'L-3,Lift is stuck'),
    enums: ['LiftState: LiftIsStuck L-1, DoorIsOpen L-2'],
    generate: ['moved-meaning'],
    against: ['moved-meaning'],
    direct: ['changed-value', 'added-entry'],
  },
  {
    what: 'messages that changed places',
    before: page('Code,Message', '1,Lift is stuck', '2,Door is open'),
    after: page('Code,Message', '1,Door is open', '2,Lift is stuck'),
    enums: ['LiftState: LiftIsStuck 1, DoorIsOpen 2'],
    generate: ['moved-meaning', 'moved-meaning'],
    against: ['moved-meaning', 'moved-meaning'],
    direct: ['changed-value', 'changed-value'],
  },
  {
    what: 'a column of other codes in front',
    before: page('Code,Meaning', 'L01,Stuck', 'L02,Open', 'L03,Dark'),
    after: page('Legacy code,Code,Meaning', '7001,L01,Stuck', '7002,L02,Open', '7003,L03,Dark'),
    enums: ['LiftState: Stuck L01, Open L02, Dark L03'],
    against: ['added-field'],
    direct: ['added-field'],
  },
  {
    what: 'headers with other words',
    before: page('Name,Code,Description', 'liftUP,100,It goes up.', 'liftDOWN,101,It goes down.'),
    after: page(
      'Identifier,Number,Description',
      'liftUP,100,It goes up.',
      'liftDOWN,101,It goes down.',
    ),
    enums: ['LiftState: liftUP 100, liftDOWN 101'],
  },
  {
    what: 'columns of the same codes in hex and decimal that changed places',
    before: page('Name,Hex,Decimal', 'Stuck,0x8A150001,-1978335231', 'Open,0x8A150002,-1978335230'),
    after: page('Name,Decimal,Hex', 'Stuck,-1978335231,0x8A150001', 'Open,-1978335230,0x8A150002'),
    enums: ['LiftState: Stuck -1978335231, Open -1978335230'],
  },
  {
    what: 'a corrected code',
    before: page('Name,Code', 'LIFT_STUCK,0x80000201', 'LIFT_OPEN,0x80000202'),
    after: page('Name,Code', 'LIFT_STUCK,0x80000201', 'LIFT_OPEN,0x00000202'),
    enums: ['LiftState: LIFT_STUCK 0x80000201, LIFT_OPEN 0x00000202'],
    generate: ['moved-key'],
    against: ['changed-value'],
    direct: ['changed-value'],
  },
  ...[
    ['LiftStuck', 'LiftOpen'],
    ['LIFT_STUCK', 'LIFT_OPEN'],
  ].map(([stuck = '', open = '']): Edit => ({
    what: `the corrected code of ${open}`,
    before: page('Name,Code', `${stuck},201`, `${open},202`),
    after: page('Name,Code', `${stuck},201`, `${open},302`),
    enums: [`LiftState: ${stuck} 201, ${open} 302`],
    generate: ['moved-key'],
    against: ['changed-value'],
    direct: ['changed-value'],
  })),
  {
    what: 'a list of codes beside another that becomes one list',
    before: page('Read,Write', 'read:lifts,write:lifts', 'read:doors,write:doors'),
    after: page('Scope', 'read:lifts', 'read:doors', 'write:lifts', 'write:doors'),
    enums: [
      'LiftState: ReadLifts read:lifts, ReadDoors read:doors, WriteLifts write:lifts, WriteDoors write:doors',
    ],
    against: ['removed-field', 'added-entry', 'added-entry'],
    direct: ['removed-field', 'added-entry', 'added-entry'],
  },
  {
    what: 'fields whose last column says more than before',
    before: page(
      'Attribute,Type,Description,Level',
      '`lift.name`,string,Name of it.,Optional',
      '`lift.door`,string,Door of it.,Optional',
      '`lift.load`,int,Load of it.,Optional',
    ),
    after: page(
      'Attribute,Type,Description,Level',
      '[`lift.name`](a.md),string,Name of it.,Optional',
      '[`lift.kind`](a.md),string,Kind of it.,Conditionally required: [1]',
      '[`lift.load`](a.md),int,Load of it.,Optional: [2]',
    ),
    enums: [],
    against: ['changed-record'],
    direct: ['changed-record'],
  },
  {
    what: 'a second panel beside the first',
    before: page('Code,Meaning', 'L10,Lift is stuck', 'L11,Door is open'),
    after: page(
      'Code,Meaning,,Code,Meaning,Note',
      'L10,Lift is stuck,,L20,Lamp is off,new',
      'L11,Door is open,,L21,Bell is quiet,',
    ),
    enums: ['LiftState: LiftIsStuck L10, DoorIsOpen L11, LampIsOff L20, BellIsQuiet L21'],
    against: ['added-field', 'added-entry', 'added-entry'],
    direct: ['added-field', 'added-entry', 'added-entry'],
  },
  {
    what: 'a header of a further column that code reads',
    before: page('Code,Message,Severity', '1,Lift is stuck,3', '2,Door is open,2'),
    after: page('Code,Message,Level', '1,Lift is stuck,3', '2,Door is open,2'),
    config: { to: [{ path: 'out.ts', details: true }] },
    enums: ['LiftState: LiftIsStuck 1, DoorIsOpen 2'],
    against: ['renamed-field'],
    direct: ['renamed-field'],
  },
  {
    what: 'a table that came after the configuration listed its tables',
    before: lifts,
    after: lifts + lights,
    config: { tables: ['lifts/values'] },
    enums: ['LiftCode: Still 0, Moving 1'],
    generate: ['untaken-table'],
    direct: ['added-catalog'],
  },
  {
    what: 'a document that loses its table',
    before: page('Code,Message', '1,Lift is stuck', '2,Door is open'),
    after: '# Lift states\n',
    enums: ['LiftState: LiftIsStuck 1, DoorIsOpen 2'],
    generate: ['no-entries'],
    against: ['no-entries'],
    direct: ['removed-catalog'],
  },
  {
    what: 'another style of keys in the configuration',
    before: page('Code,Message', '1,Lift is stuck', '2,Door is open'),
    after: page('Code,Message', '1,Lift is stuck', '2,Door is open'),
    later: { keys: { case: 'screaming' } },
    enums: ['LiftState: LiftIsStuck 1, DoorIsOpen 2'],
    generate: ['kept-style'],
  },
  {
    what: 'a prefix of keys in the configuration, beside a column of names',
    before: page('Name,Code', 'STUCK,1', 'OPEN,2'),
    after: page('Name,Code', 'STUCK,1', 'OPEN,2'),
    later: { keys: { addPrefix: 'LIFT_' } },
    enums: ['LiftState: STUCK 1, OPEN 2'],
    generate: ['kept-style'],
  },
  {
    what: 'another name in the configuration',
    before: page('Code,Message', '1,Lift is stuck', '2,Door is open'),
    after: page('Code,Message', '1,Lift is stuck', '2,Door is not shut'),
    config: { name: 'LiftError' },
    later: { name: 'ElevatorError' },
    enums: ['ElevatorError: LiftIsStuck 1, DoorIsOpen 2'],
    against: ['renamed-catalog', 'reworded-entry'],
    direct: ['renamed-entry', 'reworded-entry'],
  },
  ...['0410', '4.1', '99999999999999999999'].map((code): Edit => ({
    ...withCode(code),
    enums: [`LiftState: LiftIsStuck 404, DoorIsOpen 409, LampIsOff ${code}`],
    generate: ['non-numeric-value'],
    against: ['changed-value', 'changed-value', 'added-entry'],
    direct: ['changed-value', 'changed-value', 'added-entry'],
  })),
  ...(
    [
      ['410*', '410'],
      ['４１０', '410'],
      ['0x19B', '0x19B'],
      ['"410"', '410'],
      ['`410`', '410'],
      ['410-A', '410-A'],
    ] as const
  ).map(([code, value]): Edit => ({
    ...withCode(code),
    enums: [`LiftState: LiftIsStuck 404, DoorIsOpen 409, LampIsOff ${value}`],
    against: ['added-entry'],
    direct: ['added-entry'],
  })),
  {
    ...withCode('410; 411'),
    enums: ['LiftState: LiftIsStuck 404, DoorIsOpen 409, LampIsOff410 410, LampIsOff411 411'],
    against: ['added-entry', 'added-entry'],
    direct: ['added-entry', 'added-entry'],
  },
  {
    ...withCode('4xx'),
    enums: ['LiftState: LiftIsStuck 404, DoorIsOpen 409'],
    generate: ['value-range'],
  },
  {
    what: 'another list that counts from 1',
    before: page('Name,Code,Meaning', 'LIFT_UP,1,First', 'LIFT_DOWN,2,Second'),
    after: `# Lamp colours\n${rows('Name,Code,Meaning', 'LAMP_RED,1,Third', 'LAMP_BLUE,2,Fourth')}`,
    enums: ['LampColourCode: LAMP_RED 1, LAMP_BLUE 2'],
    generate: ['vanished-entries'],
    against: ['added-catalog', 'removed-catalog'],
    direct: ['added-catalog', 'removed-catalog'],
  },
  {
    what: 'a space that does not break',
    before: page('Name,Code,Meaning', 'UP,1,See part\u00a05', 'DOWN,2,See part\u00a06'),
    after: page('Name,Code,Meaning', 'UP,1,See part 5', 'DOWN,2,See part 6'),
    enums: ['LiftState: UP 1, DOWN 2'],
  },
];

describe('an edit', () => {
  it.each(edits)('$what', async (edit) => {
    const { before, after, config = {}, later = config } = edit;
    const first = await run(['generate'], {
      'page.md': before,
      'doctable.config.json': configOf(config),
    });
    expect(first.status).toBe(0);
    const files = { ...first.files, 'page.md': after, 'doctable.config.json': configOf(later) };
    const second = await run(['generate'], files, first.files);
    expect(enumsIn(second.files)).toEqual(edit.enums);
    expect(second.said).toEqual(edit.generate ?? []);
    const against = await run(['diff', '--against', 'HEAD'], second.files, first.files);
    expect(against.said).toEqual(edit.against ?? []);
    const direct = await run(['diff', 'old.md', 'new.md'], { 'old.md': before, 'new.md': after });
    expect(direct.said).toEqual(edit.direct ?? []);
  });

  it('of a heading is told in one run alone', async () => {
    const before = page('Code,Meaning', '7,Still', '8,Moving');
    const first = await run(['generate'], {
      'page.md': before,
      'doctable.config.json': configOf(),
    });
    const reworded = { ...first.files, 'page.md': before.replace('Lift states', 'Lift modes') };
    const second = await run(['generate'], reworded, first.files);
    const third = await run(['generate'], second.files, second.files);
    expect([second.said, third.said]).toEqual([['kept-name'], []]);
  });

  it('that repairs a document breaks nothing', async () => {
    const whole = page('Code,Message', '1,Lift is stuck');
    const first = await run(['generate'], { 'page.md': whole, 'doctable.config.json': configOf() });
    const broken = { ...first.files, 'page.md': '# Lift states\n' };
    const repaired = await run(['diff', '--against', 'HEAD'], first.files, broken);
    expect({ status: repaired.status, said: repaired.said }).toEqual({
      status: 0,
      said: ['no-entries'],
    });
  });

  it('that takes a code back gives it the name that the document has for it now', async () => {
    const versions = [
      page('Name,Code', 'liftUP,100', 'liftFULL,163', 'liftSLOW,166'),
      page('Name,Code', 'liftUP,100'),
      page('Name,Code', 'liftUP,100', 'liftFULL,163', 'liftSLOW,165', 'liftEMPTY,166'),
    ];
    let files: Files = { 'doctable.config.json': configOf() };
    for (const version of versions)
      files = (await run(['generate'], { ...files, 'page.md': version }, files)).files;
    expect(enumsIn(files)).toEqual([
      'LiftState: liftUP 100, liftFULL 163, liftSLOW 165, liftEMPTY 166',
    ]);
  });
});
