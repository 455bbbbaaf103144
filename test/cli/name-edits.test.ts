import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryWorld } from './memory-world.ts';

type Files = Record<string, string | Uint8Array>;

async function run(argv: string[], files: Files, head: Files) {
  const committed = memoryWorld([], head).files;
  const world = { ...memoryWorld(argv, files), committed: async () => committed };
  const status = await main(world);
  return { status, files: Object.fromEntries(world.contents), said: world.stderr() };
}

function table(heading: string, header: string, ...rows: string[]): string {
  const columns = header.split(' | ').map(() => '---');
  const lines = [header, columns.join(' | '), ...rows].map((line) => `| ${line} |`);
  return [`## ${heading}`, '', ...lines, '', ''].join('\n');
}

/** `Door: Open 0, Shut 1`, an enum a line. */
function enumsIn(code: string): string[] {
  return [...code.matchAll(/enum (\w+) \{([^}]*)\}/g)].map(([, name, body = '']) => {
    const members = [...body.matchAll(/(\w+) = ([^,\n]+),/g)].map(
      ([, key, value]) => `${key} ${value}`,
    );
    return `${name}: ${members.join(', ')}`;
  });
}

const CONFIG = { from: ['page.md'], to: ['out.ts'] };

/** What is generated after a commit of one version, from the next. */
async function edited(before: string, after: string, later: object = {}) {
  const config = (item: object): string => JSON.stringify({ catalogs: [item] });
  const start = { 'page.md': before, 'doctable.config.json': config(CONFIG) };
  const { files } = await run(['generate'], start, start);
  const next = { 'page.md': after, 'doctable.config.json': config({ ...CONFIG, ...later }) };
  const { status, files: now, said } = await run(['generate'], { ...files, ...next }, files);
  const codes = [...said.matchAll(/ (?:error|warning|info) ([a-z]+-[a-z-]+) /g)].map(
    ([, code]) => code,
  );
  return { status, codes: codes.toSorted(), enums: enumsIn(String(now['out.ts'])) };
}

const motor = (heading = 'Values'): string =>
  table(heading, 'Code | Message', '0 | Stopped', '1 | Running');
const lamp = (heading = 'Values'): string =>
  table(heading, 'Code | Message', '0 | Dark', '1 | Bright');
const door = table('Values', 'Code | Message', '0 | Locked', '1 | Ajar');

test('a table that is put above others with the same heading takes nothing of theirs', async () => {
  expect(await edited(motor() + lamp(), door + motor() + lamp())).toEqual({
    status: 0,
    codes: ['kept-name'],
    enums: ['Code3: Locked 0, Ajar 1', 'Code: Stopped 0, Running 1', 'Code2: Dark 0, Bright 1'],
  });
});

test('tables whose headings are exchanged keep their names', async () => {
  const now = motor('Lamp state') + lamp('Motor state');
  expect(await edited(motor('Motor state') + lamp('Lamp state'), now)).toEqual({
    status: 0,
    codes: ['kept-name'],
    enums: ['MotorState: Stopped 0, Running 1', 'LampState: Dark 0, Bright 1'],
  });
});

test('a table with a reworded heading keeps its name', async () => {
  expect(await edited(motor('Motor state'), motor('States of the engine'))).toEqual({
    status: 0,
    codes: ['kept-name'],
    enums: ['MotorState: Stopped 0, Running 1'],
  });
});

test('renumbered rows follow their key column, and it is told', async () => {
  const header = 'Name | Value';
  const before = table('Buttons', header, 'OK | 0', 'LEFT | 1', 'RIGHT | 2');
  const after = table('Buttons', header, 'OK | 0', 'PAUSE | 1', 'LEFT | 2', 'RIGHT | 3');
  expect(await edited(before, after)).toEqual({
    status: 0,
    codes: ['moved-key'],
    enums: ['Button: OK 0, PAUSE 1, LEFT 2, RIGHT 3'],
  });
});

test.each([
  ['goes on to a new row', ['7 | Ticket is not valid', '8 | Wagon is full', '9 | Train is late']],
  ['is exchanged with another', ['7 | Train is late', '9 | Wagon is full']],
])('a message that %s is an error, and the code stays', async (_, rows) => {
  const header = 'Code | Message';
  const before = table('Errors', header, '7 | Wagon is full', '9 | Train is late');
  const { status, codes, enums } = await edited(before, table('Errors', header, ...rows));
  expect(status).toBe(1);
  expect(codes).toContain('moved-meaning');
  expect(enums).toEqual(['ErrorCode: WagonIsFull 7, TrainIsLate 9']);
});

test.each([
  [
    'another code',
    'Legacy code | Code | Name',
    ['7001 | 1 | Open', '7002 | 2 | Shut', '7003 | 3 | Stuck'],
  ],
  ['other words in the header', 'Identifier | Number', ['Open | 1', 'Shut | 2', 'Stuck | 3']],
  ['its columns exchanged', 'Name | Code', ['Open | 1', 'Shut | 2', 'Stuck | 3']],
])('a table with %s keeps its values and keys', async (_, header, rows) => {
  const before = table('Gates', 'Code | Name', '1 | Open', '2 | Shut', '3 | Stuck');
  const { status, enums } = await edited(before, table('Gates', header, ...rows));
  expect(status).toBe(0);
  expect(enums).toEqual(['GateCode: Open 1, Shut 2, Stuck 3']);
});

test('a code that is written with a separator for thousands is a number as the others are', async () => {
  const rows = ['404 | Order not found', '409 | Order is locked'];
  const before = table('Order errors', 'Code | Message', ...rows);
  const after = table('Order errors', 'Code | Message', ...rows, '1,000 | Order is gone');
  expect(await edited(before, after)).toEqual({
    status: 0,
    codes: [],
    enums: ['OrderError: OrderNotFound 404, OrderIsLocked 409, OrderIsGone 1000'],
  });
});

test('a table of two rows that moves to a document of its own keeps its names, though one is reworded', async () => {
  const item = (name: string): object => ({ from: [`${name}.md`], to: [`${name}.ts`] });
  const config = (...names: string[]): string => JSON.stringify({ catalogs: names.map(item) });
  const orders = table('Order errors', 'Code | Message', '404 | Order not found');
  const payments = (declined: string): string =>
    table('Payment errors', 'Code | Message', `501 | ${declined}`, '502 | Card has expired');
  const start = {
    'orders.md': orders + payments('Card declined'),
    'doctable.config.json': config('orders'),
  };
  const { files } = await run(['generate'], start, start);
  const split = {
    'orders.md': orders,
    'payments.md': payments('Your card was declined'),
    'doctable.config.json': config('orders', 'payments'),
  };
  const { files: now } = await run(['generate'], { ...files, ...split }, files);
  expect(enumsIn(String(now['payments.ts']))).toEqual([
    'PaymentError: CardDeclined 501, CardHasExpired 502',
  ]);
});

test('a corrected code takes its name along', async () => {
  const header = 'Name | Value';
  const before = table('Results', header, 'HASH_KNOWN | 0x80000201', 'HASH_SKIPPED | 0x80000202');
  const after = table('Results', header, 'HASH_KNOWN | 0x80000201', 'HASH_SKIPPED | 0x202');
  const { status, enums } = await edited(before, after);
  expect(status).toBe(0);
  expect(enums).toEqual(['Result: HASH_KNOWN 0x80000201, HASH_SKIPPED 0x202']);
});

test('a style that is set later changes no name, and it is told once', async () => {
  const before = table('Faults', 'Code | Message', '1 | Pipe burst', '2 | Pump stopped');
  expect(await edited(before, before, { keys: { case: 'screaming' } })).toEqual({
    status: 0,
    codes: ['kept-style'],
    enums: ['FaultCode: PipeBurst 1, PumpStopped 2'],
  });
});

test('a catalog that the configuration renames keeps its keys', async () => {
  const reworded = table(
    'Errors',
    'Code | Message',
    '7 | Somebody sits there',
    '9 | Train is late',
  );
  const before = table('Errors', 'Code | Message', '7 | Seat is taken', '9 | Train is late');
  const { enums } = await edited(before, reworded, { name: 'SeatError' });
  expect(enums).toEqual(['SeatError: SeatIsTaken 7, TrainIsLate 9']);
});

test.each([
  ['Read | Write', ['read:seats | write:seats', 'read:trains | write:trains'], '"read:seats"'],
  ['Code | Meaning | Code', ['A10 | Open | A20', 'A11 | Full | A21'], '"A10"'],
])(
  'codes in two columns side by side are no names of each other: %s',
  async (header, rows, first) => {
    const sheet = table('Scopes', header, ...rows);
    const { codes, enums } = await edited(sheet, sheet);
    expect(enums.join()).toContain(first);
    expect(enums.join()).not.toMatch(/(?:Write\w*|A2\d) "/);
    expect(codes).toEqual(['second-list']);
  },
);
