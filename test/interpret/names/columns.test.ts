import { describe, expect, test } from 'vitest';
import { planOf, isGerman } from '../../../src/interpret/names/columns.ts';
import { settleKeys } from '../../../src/interpret/names/keys.ts';

function keysOfMessages(...messages: string[]): string[] {
  return settleKeys(
    messages.map((prose, index) => ({ value: index + 1, written: String(index + 1), prose })),
  );
}

function keysOfNames(...names: string[]): string[] {
  return settleKeys(
    names.map((name, index) => ({ value: index + 1, written: String(index + 1), name })),
  );
}

function keysOfValues(...rows: [value: string, prose?: string][]): string[] {
  return settleKeys(rows.map(([value, prose]) => ({ value, written: value, prose })));
}

describe('what the names of a catalog are made of', () => {
  function planOfNames(...names: string[]): { prefix: string; style: string | undefined } {
    const { prefix, style } = planOf(
      names.map((name, index) => ({ value: index, written: String(index), name })),
    );
    return { prefix, style };
  }

  test.each([
    [['Door.OPEN', 'Door.SHUT'], 'Door.', undefined],
    [['a.b.open', 'a.b.shut'], 'a.b.', 'pascal'],
    [['Door/open', 'Door/shut'], 'Door/', 'pascal'],
    [['Door#open', 'Door#shut', 'Gate#open'], '', 'pascal'],
    [['door.open', 'door.shut'], '', 'pascal'],
    [['Door.open', 'Door.x'], '', 'pascal'],
    [['Door.open', 'Door.1x'], '', 'pascal'],
    [['Door.open'], '', 'pascal'],
    [['Dooropen', 'Doorshut'], '', undefined],
    [['NOT FOUND', 'LOCKED'], '', 'screaming'],
    [['NOT FOUND', 'Locked'], '', undefined],
    [['NOT FOUND', 'locked.out'], '', undefined],
    [['not found', 'locked_out'], '', 'pascal'],
    [['not_found', 'gone'], '', 'pascal'],
    [['not_found', 'errGone', 'errLost'], '', undefined],
    [['errGone', 'errLost'], '', undefined],
    [['gone', 'Gone'], '', undefined],
    [['not_found', 'NotFound', 'a b'], '', undefined],
    [['not found', 'Locked_out'], '', 'pascal'],
    [['not found', '其，他'], '', 'pascal'],
    [['not found', 'A'], '', undefined],
    [['1', '2'], '', undefined],
  ])('of %j, the prefix is %j and the style %s', (names, prefix, style) => {
    expect(planOfNames(...names)).toEqual({ prefix, style });
  });

  test.each([
    [['AccessDenied', 'access.denied', 'E1001'], true],
    [['AccessDenied', 'E1001'], false],
    [['RABBITMQ-01', 'QUEUE.02'], false],
    [['CSV_E001', 'SHOP-E017'], false],
    [['a.b-01', 'c.d-02'], false],
    [['LongerName01', 'EvenLonger02'], true],
    [['E1', 'E2'], false],
    [['ERR1', 'ERR2'], true],
    [['其他', '没有'], false],
    [[], false],
  ])('values %j are names: %s', (values, hasNames) => {
    expect(planOf(values.map((value) => ({ value, written: value }))).hasNames).toBe(hasNames);
  });

  test.each([
    ['Größe überschritten (5 %)', true],
    ['Größe – „groß“', true],
    ['Grosse', false],
    ['Größe et énorme', false],
    ['Größe 错', false],
  ])('%j is German: %s', (text, answer) => {
    expect(isGerman(text)).toBe(answer);
  });
});

describe('the value in front of a message', () => {
  test('is left out where most messages begin with theirs', () => {
    expect(keysOfMessages('1 Not found', '2 – Too late', 'Gone')).toEqual([
      'NotFound',
      'TooLate',
      'Gone',
    ]);
  });

  test('stays where it is a number of something', () => {
    expect(keysOfMessages('1 minute', '5 minutes', '1 hour')).toEqual([
      'OneMinute',
      'FiveMinutes',
      'OneHour',
    ]);
  });
});

describe('a prefix that all names share is left out', () => {
  test.each([
    [
      ['DeviceClass.HUMIDITY', 'DeviceClass.WIND_SPEED'],
      ['HUMIDITY', 'WIND_SPEED'],
    ],
    [
      ['XY.BANK.Daily', 'XY.BANK.BACS'],
      ['Daily', 'BACS'],
    ],
    [
      ['urn:x:error:gone', 'urn:x:error:late'],
      ['Gone', 'Late'],
    ],
    // What events are about, a prefix of one of two, one that leaves nothing, and one within a word.
    [
      ['order.created', 'order.deleted'],
      ['order_created', 'order_deleted'].map(() => expect.any(String)),
    ],
    [
      ['Door.OPEN', 'Gate.OPEN'],
      ['DoorOPEN', 'GateOPEN'],
    ],
    [
      ['Door.1', 'Door.2'],
      ['Door1', 'Door2'],
    ],
    [
      ['ERR_BIG', 'ERR_LATE'],
      ['ERR_BIG', 'ERR_LATE'],
    ],
  ])('%j', (names, keys) => {
    expect(keysOfNames(...names)).toEqual(keys);
  });
});

test('an event is called after what it is about', () => {
  expect(keysOfValues(['order.created'], ['order.deleted'])).toEqual([
    'OrderCreated',
    'OrderDeleted',
  ]);
});

describe('names that are no identifiers are written alike', () => {
  test.each([
    [
      ['agency.txt', 'stop_times.txt'],
      ['AgencyTxt', 'StopTimesTxt'],
    ],
    [
      ['NOT FOUND', 'LOCKED'],
      ['NOT_FOUND', 'LOCKED'],
    ],
    [
      ['Not found', 'Locked_out'],
      ['NotFound', 'LockedOut'],
    ],
    [
      ['ErrGone', 'ERR_LATE'],
      ['ErrGone', 'ERR_LATE'],
    ],
  ])('%j', (names, keys) => {
    expect(keysOfNames(...names)).toEqual(keys);
  });
});

test('codes of letters and digits are codes, however long they are', () => {
  expect(keysOfValues(['RABBITMQ-01', 'Queue full'], ['CASSANDRA-01', 'Node lost'])).toEqual([
    'QueueFull',
    'NodeLost',
  ]);
});

test('a value among names is a name, too', () => {
  expect(
    keysOfValues(['NoFan', 'It has none'], ['Overheat', 'Hot'], ['NoAB12', 'No chip']),
  ).toEqual(['NoFan', 'Overheat', 'NoAB12']);
});

describe('a message is named by its first clause', () => {
  test.each([
    [
      ['Bad request -- Your request is wrong', 'Gone -- It was deleted'],
      ['BadRequest', 'Gone'],
    ],
    [
      ['Pump failed – occurs when the pump does not start', 'Bad order'],
      ['PumpFailed', 'BadOrder'],
    ],
    [
      ['Pre-paid – no funds', 'Bad order'],
      ['PrePaidNoFunds', 'BadOrder'],
    ],
    [
      ['Gone: it was deleted', 'Late: it came too late', 'Lost: nobody has it'],
      ['Gone', 'Late', 'Lost'],
    ],
    [
      ['FINE — no fault', 'LATE — it came later than it had to', 'LOST — nobody has it'],
      ['Fine', 'Late', 'Lost'],
    ],
    [
      ['Use: 1 or 2', 'Gone', 'Late'],
      ['Use1Or2', 'Gone', 'Late'],
    ],
  ])('%j', (messages, keys) => {
    expect(keysOfMessages(...messages)).toEqual(keys);
  });

  test('where it ends with a colon in front of many words, or a bracket that ends all', () => {
    const keys = keysOfMessages(
      'Usage error: no such option or argument',
      'Internal error (please report)',
      'Wrong kind: orders',
      'Read (all)',
      'Read (own)',
    );
    expect(keys).toEqual(['UsageError', 'InternalError', 'WrongKindOrders', 'ReadAll', 'ReadOwn']);
  });

  test('without articles', () => {
    const keys = keysOfMessages('The input is not read', 'A file of an order is missing', 'a or b');
    expect(keys).toEqual(['InputIsNotRead', 'FileOfOrderIsMissing', 'AOrB']);
  });

  test('but for one that most share', () => {
    const keys = keysOfMessages(
      'Client error. The parameter is invalid.',
      'Client error. No such device.',
      'Client error. No rights.',
      'Unknown',
    );
    expect(keys).toEqual(['ParameterIsInvalid', 'NoSuchDevice', 'NoRights', 'Unknown']);
  });

  test('and by the next one, where it has the same as another', () => {
    const keys = keysOfMessages('Gone. It was deleted.', 'Gone. It was moved.', 'Ok', 'Late', 'No');
    expect(keys.slice(0, 2)).toEqual(['GoneItWasDeleted', 'GoneItWasMoved']);
  });
});

test.each([
  ['Invalid intent(s)', 'InvalidIntents'],
  ['E2EE required', 'E2eeRequired'],
  ['Größe zu groß', 'GroesseZuGross'],
  ['Taille dépassée', 'TailleDepassee'],
  ['1 Says that all is well', 'SaysThatAllIsWell'],
  ['2FA is required', 'TwoFaIsRequired'],
  ['24 hours have passed', 'HoursHavePassed24'],
  [
    'Used for entries of the network and are initiated by the regional agency of a member',
    'UsedForEntriesOfNetwork',
  ],
])('the message %j gives the key %s', (message, key) => {
  expect(keysOfMessages(message)).toEqual([key]);
});
