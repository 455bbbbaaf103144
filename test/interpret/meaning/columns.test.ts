import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/interpret/meaning/meaning.ts';
import { type TableSketch, table } from '../tables.ts';

function rolesOf(sketch: TableSketch): string[] {
  return columnsOf(table(sketch)).map(({ role }) => role);
}

describe('roles of columns', () => {
  test('error codes with a key, a meaning and an HTTP status', () => {
    const header = ['错误', '错误码', '释义', 'HTTP 状态码'];
    const rows = [
      ['ErrStale', '97', '数据已过期', '200'],
      ['ErrNoQuota', '98', '额度不足', '200'],
      ['ErrBadToken', '99', '令牌无效', '401'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['key', 'value', 'description', 'status']);
  });

  test('codes beside the HTTP statuses that they come with are the values', () => {
    const rows = [
      ['400', 'date_in_past', 'The date has gone by'],
      ['403', 'not_your_ticket', 'Somebody else has it'],
      ['404', 'no_such_ticket', 'There is no such ticket'],
    ];
    const roles = (...header: string[]): string[] => rolesOf({ header, rows });
    expect(roles('Status', 'Code', 'Description')).toEqual(['status', 'value', 'description']);
    const headings = ['Orders', 'Error codes'];
    expect(rolesOf({ headings, header: ['HTTP status', 'Error code', 'Meaning'], rows })).toEqual([
      'status',
      'value',
      'description',
    ]);
    expect(roles('HTTP status', 'Error code', 'Meaning')).toEqual([
      'status',
      'value',
      'description',
    ]);
    expect(roles('Status', 'Name', 'Description')).toEqual(['value', 'key', 'description']);
    const phrases = [
      ['400', 'Bad Request', 'The date has gone by'],
      ['403', 'Not Yours', 'Somebody else has it'],
      ['404', 'Not Found', 'There is no such ticket'],
    ];
    const sketch = { header: ['HTTP status', 'Error code', 'Description'], rows: phrases };
    expect(rolesOf(sketch)[0]).toBe('value');
  });

  test('what stands behind the description of names is not what they are called', () => {
    const rows = [
      ['open', 'May still be changed', 'paid, cancelled'],
      ['paid', 'Money has come in', 'sent'],
      ['cancelled', 'Given up by somebody', ''],
    ];
    const roles = rolesOf({
      headings: ['Ticket states'],
      header: ['State', 'What it means', 'Next states'],
      rows,
    });
    expect(roles.slice(0, 2)).toEqual(['value', 'description']);
    expect(roles[2]).not.toBe('message');
  });

  test('what says whether it is required is a field, even without a type', () => {
    const rows = [
      ['shop', 'path', 'yes', 'Which shop'],
      ['limit', 'query', 'no', 'How many at most'],
      ['cursor', 'query', 'no', 'Where to go on'],
    ];
    expect(rolesOf({ header: ['Name', 'In', 'Required', 'Description'], rows })).toEqual([
      'name',
      'field',
      'required',
      'description',
    ]);
  });

  test('labels of a metric are no message', () => {
    const rows = [
      ['jobs_total', 'counter', '`kind`, `code`', 'Jobs that ran'],
      ['queue_length', 'gauge', '', 'Jobs that wait'],
      ['job_seconds', 'histogram', '`kind`', 'How long a job takes'],
    ];
    const header = ['Metric', 'Type', 'Labels', 'Description'];
    expect(rolesOf({ headings: ['Metrics'], header, rows })).toEqual([
      'value',
      'field',
      'field',
      'description',
    ]);
  });

  test('texts beside names are no values, whatever their header says', () => {
    const rows = [
      ['new', 'New parcel'],
      ['sent', 'The parcel is sent'],
      ['delivered', 'Handed to its address'],
    ];
    expect(rolesOf({ header: ['Status', 'Value'], rows })).toEqual(['value', 'message']);
    const russian = [
      ['new', 'Новая посылка'],
      ['sent', 'Посылка отправлена'],
      ['lost', 'Посылка потеряна'],
    ];
    const sketch = { headings: ['Статусы посылки'], header: ['Статус', 'Значение'] };
    expect(rolesOf({ ...sketch, rows: russian })).toEqual(['value', 'description']);
  });

  test('what is left says what the values mean, when nothing else does', () => {
    const rows = [
      ['0', 'NULL'],
      ['1', 'TEXT'],
      ['2', 'BYTE'],
    ];
    expect(rolesOf({ header: ['Code', 'Data type'], rows })).toEqual(['value', 'key']);
    const more = rows.map(([code = '', name = '']) => [code, `?${name} value`, '-']);
    expect(rolesOf({ header: ['Code', 'Foo', 'Notes'], rows: more })).toEqual([
      'value',
      'message',
      'field',
    ]);
  });

  test.each([
    [
      'words',
      ['Value', 'Description'],
      [
        ['%', 'rest'],
        ['!', 'not'],
        ['?', 'perhaps'],
      ],
    ],
    [
      'names',
      ['Level', 'Description'],
      [
        ['low', 'all'],
        ['mid (default)', 'some'],
        ['top', 'few'],
      ],
    ],
  ])('a description in single %s is none, where a header calls the values', (_, header, rows) => {
    expect(rolesOf({ header, rows })[0]).toBe('value');
  });

  test('names that repeat say what the numbers mean', () => {
    const header = ['Decimal', 'Name', 'Reference'];
    const rows = [
      ['0', 'Reserved', '[A1]'],
      ['1', 'Inside (IS)', '[A2]'],
      ['2', 'Unassigned', ''],
      ['3', 'Outside (OS)', '[A2]'],
      ['4', 'Unassigned', ''],
    ];
    expect(rolesOf({ header, rows })).toEqual(['value', 'message', 'field']);
  });

  test('texts that begin with "No" are no answers', () => {
    const rows = [
      ['SEAT_TAKEN', '400', 'Somebody sits there'],
      ['SEAT_MISSING', '404', 'No such seat'],
      ['HALL_CLOSED', '400', 'No show today'],
      ['HALL_MISSING', '404', 'No such hall'],
    ];
    expect(rolesOf({ header: ['', '', ''], rows })).toEqual(['value', 'status', 'message']);
  });

  test('a column called No. counts the rows, or has the numbers of what they are about', () => {
    const texts = [
      ['Door open', 'Somebody left it open'],
      ['Battery low', 'Change it'],
      ['No signal', 'Check the antenna'],
    ];
    const numbered = texts.map((row, index) => [['101', '102', '205'][index] ?? '', ...row]);
    for (const no of ['No.', 'Nr.', '#'])
      expect(rolesOf({ header: [no, 'Message', 'Reason'], rows: numbered })[0]).toBe('value');
    const counted = ['E_OPEN', 'E_LOW', 'E_LOST'].map((code, index) => [
      String(index + 1),
      code,
      texts[index]?.[0] ?? '',
    ]);
    expect(rolesOf({ header: ['No.', 'Error code', 'Message'], rows: counted })).toEqual([
      'field',
      'value',
      'message',
    ]);
  });

  test('an HTTP status alone is the value', () => {
    const rows = [
      ['200', 'fine'],
      ['404', 'nothing there'],
    ];
    expect(rolesOf({ header: ['HTTP 状态码', '说明'], rows })).toEqual(['value', 'description']);
  });

  test('an HTTP status beside codes without a header word', () => {
    const header = ['کد', 'HTTP Status'];
    const rows = [
      ['USER_201', '404'],
      ['USER_205', '400'],
      ['USER_208', '400'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['value', 'status']);
  });

  test('an HTTP status beside numbers by name', () => {
    const header = ['gRPC', 'Number', 'HTTP'];
    const rows = [
      ['OK', '0', '200'],
      ['CANCELLED', '1', '499'],
      ['UNAVAILABLE', '14', '503'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['key', 'value', 'status']);
    const counted = rows.map(([name = '', , http = ''], at) => [name, String(at + 1), http]);
    expect(rolesOf({ header, rows: counted })).toEqual(['key', 'value', 'status']);
  });

  test('HTTP statuses that repeat beside names are a status, whatever their header', () => {
    const rows = [
      ['403', 'NotOwner', 'You are no owner'],
      ['403', 'Locked', 'It is locked'],
      ['404', 'NoTask', 'There is no task'],
      ['403', 'NotAdmin', 'You are no admin'],
      ['400', 'BadDate', 'The date is wrong'],
    ];
    for (const second of ['Subcode', 'Reason', 'Error'])
      expect(rolesOf({ header: ['Code', second, 'Text'], rows })).toEqual([
        'status',
        'value',
        'message',
      ]);
  });

  test('single words under a header that says nothing are what numbers are called', () => {
    const rows = [
      ['1', 'One'],
      ['2', 'Two'],
      ['3', 'Three'],
    ];
    expect(rolesOf({ header: ['Odd', 'Targets'], rows })).toEqual(['value', 'key']);
  });

  test('codes of the same make are no names of others', () => {
    const rows = [
      ['files:read', 'files:write'],
      ['mail:read', 'mail:send'],
    ];
    expect(rolesOf({ headings: ['Scopes'], header: ['Read', 'Write'], rows })).toEqual([
      'value',
      'field',
    ]);
  });

  test('a status column that is no HTTP status is a name', () => {
    const header = ['Code', 'Status', 'Retry'];
    const rows = [
      ['0', 'OK', 'no'],
      ['1', 'CANCELLED', 'yes'],
      ['2', 'UNKNOWN', 'yes'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['value', 'key', 'field']);
  });

  test('identifiers are the key, whatever their header', () => {
    const rows = [
      ['1', 'NOT_READY', 'not yet'],
      ['2', 'TOO_LATE', 'no longer'],
    ];
    for (const label of ['描述', 'message', 'Name', '异常码描述', 'Quux']) {
      expect(rolesOf({ header: ['code', label, '说明'], rows })).toEqual([
        'value',
        'key',
        'description',
      ]);
    }
  });

  test('one space too many does not unmake an identifier', () => {
    const names = ['NOT_READY', 'TOO_LATE', 'NO_SUCH ROOM', 'ROOM_FULL'];
    const rows = names.map((name, index) => [String(index), name, '说明文字']);
    expect(rolesOf({ header: ['异常码', '描述', '说明'], rows })[1]).toBe('key');
  });

  test('names with a numeric value beside them are the key', () => {
    const header = ['错误码', '数值', '说明'];
    const rows = [
      ['EAGAIN', '11', '稍后再来'],
      ['ENODATA', '61', '没有数据'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['key', 'value', 'description']);
  });

  test('names alone are the value: permissions, events', () => {
    const events = [
      ['user.created', 'A user was created'],
      ['user.removed', 'A user was removed'],
    ];
    expect(rolesOf({ header: ['Event', 'Description'], rows: events })).toEqual([
      'value',
      'description',
    ]);
  });

  test('names with types are the members of a structure', () => {
    const settings = [
      ['maxSize', 'integer', 'yes', 'How big'],
      ['minSize', 'integer', 'no', 'How small'],
    ];
    const roles = ['name', 'type', 'required', 'description'];
    for (const header of [
      ['参数', '类型', '必填', '说明'],
      ['Parameter', 'Type', 'Required', 'Description'],
      ['Campo', 'Tipo', 'Obligatorio', 'Descripción'],
      ['Поле', 'Тип', 'Обязательно', 'Описание'],
    ])
      expect(rolesOf({ header, rows: settings })).toEqual(roles);
  });

  test('types are what a table lists where they are all it names', () => {
    const letters = [
      ['N', 'Digits from 0 to 9'],
      ['A', 'Letters from A to Z'],
    ];
    for (const label of ['Type', 'Tipo', '类型', '事件类型', 'Тип']) {
      expect(rolesOf({ header: [label, 'Beschreibung'], rows: letters })).toEqual([
        'value',
        'description',
      ]);
    }
    const header = ['Type', 'Name', 'Format'];
    const hex = [
      ['0x09', 'Whole name', 'text'],
      ['0x0A', 'Power level', '1 byte'],
    ];
    expect(rolesOf({ header, rows: hex })).toEqual(['value', 'message', 'field']);
  });

  test('types name numbers, but neither names nor what many have in common', () => {
    const header = ['Code', 'Type', 'Description'];
    const rows = [
      ['1', 'BAD_INPUT', 'Something is wrong with it.'],
      ['2', 'NO_ENTRY', 'Somebody may not come in.'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['value', 'key', 'description']);
    const phrases = rows.map(([code = '', , text = ''], at) => [code, `Bad input ${at}`, text]);
    expect(rolesOf({ header, rows: phrases })).toEqual(['value', 'message', 'description']);
    const alike = rows.map(([code = '', , text = '']) => [code, 'FATAL', text]);
    expect(rolesOf({ header, rows: alike })).toEqual(['value', 'field', 'description']);
    const fields = [
      ['size', 'INT', 'How big'],
      ['title', 'TEXT', 'How it is called'],
    ];
    expect(rolesOf({ header: ['Field', 'Type', 'Description'], rows: fields })).toEqual([
      'name',
      'type',
      'description',
    ]);
  });

  test('a state that several share is no message', () => {
    const rows = [
      ['1', 'ERROR', 'The camera is gone'],
      ['2', 'ERROR', 'The lens is broken'],
      ['3', 'WARNING', 'The light is dim'],
    ];
    expect(rolesOf({ header: ['Code', 'Status', 'Explanation'], rows })).toEqual([
      'value',
      'field',
      'description',
    ]);
  });

  test('values that are names have a key only where a column is called so, or looks so', () => {
    const rows = [
      ['set_size', '设置大小', 'size'],
      ['set_color', '设置颜色', 'color'],
    ];
    expect(rolesOf({ header: ['枚举值', '说明', '额外字段'], rows })[2]).toBe('field');
    expect(rolesOf({ header: ['枚举值', '说明', '名称'], rows })[2]).toBe('key');
  });

  test('rows that one cell spans are one entry, so their key repeats nothing', () => {
    const header = ['返回码', '错误码', '描述'];
    const rows = [
      ['ERR_NULL', '161001', '没有输入'],
      ['ERR_NULL', '161001', '没有输出'],
      ['ERR_SIZE', '161002', '太大了'],
      ['ERR_SIZE', '161002', '太小了'],
    ];
    const given = table({ header, rows });
    const [first = [], second = [], third = [], last = []] = given.rows;
    const spanning = [first, [...first.slice(0, 2), ...second.slice(2)], third];
    const all = [...spanning, [...third.slice(0, 2), ...last.slice(2)]];
    const roles = columnsOf({ ...given, rows: all }).map(({ role }) => role);
    expect(roles).toEqual(['key', 'value', 'description']);
    expect(columnsOf({ ...given, rows: all })[1]?.type).toBe('integer');
  });

  test('what each value is called is the message, beside what describes it', () => {
    const rows = [
      ['1', '等待付款', '还没有付钱', 'Unpaid now'],
      ['2', '已经发货', '包裹在路上', 'On its way'],
    ];
    const numbered = rows.map(([code = '', name = '', text = '']) => [code, name, text]);
    expect(rolesOf({ header: ['值', '订单状态', '说明'], rows: numbered })).toEqual([
      'value',
      'message',
      'description',
    ]);
    const english = rows.map(([code = '', , text = '', name = '']) => [name, code, text]);
    expect(rolesOf({ header: ['场景', '值', '说明'], rows: english })).toEqual([
      'message',
      'value',
      'description',
    ]);
    const owners = english.map(([name = '', code = '']) => [name, code, 'What it does']);
    expect(rolesOf({ header: ['Owner', 'Code', 'Description'], rows: owners })[0]).toBe('field');
  });

  test('remarks explain what nothing else does', () => {
    const rows = [
      ['15', 'LIST_ALL', 'The answer is a list'],
      ['16', 'SPLIT_UP', 'The answer is two halves'],
    ];
    expect(rolesOf({ header: ['Opcode', 'Name', 'Notes'], rows })).toEqual([
      'value',
      'key',
      'description',
    ]);
    const described = rows.map(([code = '', , note = '']) => [code, 'Lists all there is', note]);
    const header = ['Opcode', 'Description', 'Notes'];
    expect(rolesOf({ header, rows: described })).toEqual(['value', 'message', 'description']);
  });

  test('codes with their names in one column are its values', () => {
    const rows = [
      ['E101: No tray', 'Put one in'],
      ['E102: No paper', 'Put some in'],
    ];
    for (const label of ['Error', 'Alarm', '故障', 'Störung']) {
      expect(rolesOf({ header: [label, 'Remedy'], rows })).toEqual(['value', 'field']);
    }
  });

  test('bits are numbered, and their names are keys', () => {
    const rows = [
      ['0', 'RESUME', 'Goes on'],
      ['1', 'ABORT', 'Gives up'],
    ];
    expect(rolesOf({ header: ['Bit', 'Name', 'Description'], rows })).toEqual([
      'value',
      'key',
      'description',
    ]);
  });

  test('marks are no group', () => {
    const rows = [
      ['11', 'Version', '✓'],
      ['12', 'Ping', '✗'],
      ['13', 'Pong', '✓'],
    ];
    expect(rolesOf({ header: ['Opcode', 'Name', 'C# service'], rows })[2]).toBe('field');
  });

  test('of several texts without a word for them the next one explains the shortest', () => {
    const rows = [
      ['200', 'All good', 'The whole request was understood.', 'Used with GET'],
      ['201', 'Newly made', 'A new thing was made from it.', 'Used with POST'],
    ];
    expect(rolesOf({ rows })).toEqual(['value', 'message', 'description', 'field']);
  });

  test('a running number is not the value', () => {
    const rows = [
      ['1', 'maxSize', 'How big'],
      ['2', 'minSize', 'How small'],
    ];
    expect(rolesOf({ header: ['序号', '事件', '说明'], rows })).toEqual([
      'field',
      'value',
      'description',
    ]);
    expect(rolesOf({ header: ['序号', '参数', '说明'], rows })).toEqual([
      'field',
      'name',
      'description',
    ]);
  });

  test('the English or shorter of two descriptions is the message', () => {
    const header = ['Code', 'Description', 'Explanation'];
    const rows = [
      ['1', 'Too late', 'You came when all was over.'],
      ['2', 'Lost', 'You did not come at all.'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['value', 'message', 'description']);
    const chinese = [
      ['1', '您来的时候都结束了', 'Too late by far, all was over'],
      ['2', '您没来', 'Lost on the way to us'],
    ];
    expect(rolesOf({ header: ['错误码', '中文描述', '原因'], rows: chinese })).toEqual([
      'value',
      'description',
      'message',
    ]);
  });

  test('what is left in words is the description', () => {
    const rows = [
      ['1', '参数错误，请检查参数'],
      ['2', '网络错误，请稍后再试'],
    ];
    expect(rolesOf({ header: ['错误码', '原因以及解决办法'], rows })).toEqual([
      'value',
      'description',
    ]);
    const retries = [
      ['1', 'OK', 'never again'],
      ['2', 'BUSY', 'try it again'],
      ['3', 'LATE', 'try it again'],
      ['4', 'GONE', 'never again'],
      ['5', 'LOST', 'try it again'],
    ];
    expect(rolesOf({ header: ['Code', 'Status', 'Retryability'], rows: retries })).toEqual([
      'value',
      'key',
      'field',
    ]);
  });

  test('a second column of codes may be the message, if it is one', () => {
    const header = ['状态码', '编码', '说明'];
    const rows = [
      ['404', 'Nothing Found', '找不到'],
      ['408', 'Too Late', '超时'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['value', 'message', 'description']);
  });

  test('sentences are no value, whatever their header', () => {
    const rows = [
      ['Color of the sky', 'It is blue on most days of the year'],
      ['Color of the sea', 'It depends on the color of the sky'],
    ];
    expect(rolesOf({ header: ['Property', 'Value'], rows })).not.toContain('value');
  });

  test('a group repeats or is left empty below', () => {
    const header = ['模块', '错误码', '说明'];
    const rows = [
      ['用户', '1', '密码不对'],
      ['', '2', '没有登录'],
      ['订单', '3', '已经取消'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['group', 'value', 'description']);
  });

  test('a first column that is filled where something new begins is a group', () => {
    const header = ['Foo', 'Code', 'Message'];
    const rows = [
      ['Login', '1', 'No user'],
      ['', '2', 'No password'],
      ['Shop', '3', 'No money'],
      ['', '4', 'No time'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['group', 'value', 'message']);
    expect(rolesOf({ header, rows: rows.toReversed() })).toEqual(['field', 'value', 'message']);
  });

  test('codes may stand in the middle or at the end', () => {
    const rows = [
      ['You came too late', '1001', 'yes'],
      ['You got lost again', '1002', 'no'],
    ];
    expect(rolesOf({ header: ['Message', 'Code', 'Retry'], rows })).toEqual([
      'message',
      'value',
      'field',
    ]);
    const last = rows.map(([text = '', code = '', retry = '']) => [text, retry, code]);
    expect(rolesOf({ header: ['Message', 'Retry', 'Code'], rows: last })).toEqual([
      'message',
      'field',
      'value',
    ]);
    expect(rolesOf({ header: ['说明', '重试', '错误码'], rows: last })[2]).toBe('value');
    expect(rolesOf({ rows: last })[2]).toBe('value');
  });

  test('deprecation has its column', () => {
    const header = ['Code', 'Message', 'Deprecated'];
    const rows = [
      ['1', 'Too late', ''],
      ['2', 'Lost again', 'yes'],
    ];
    expect(rolesOf({ header, rows })).toEqual(['value', 'message', 'deprecated']);
  });

  test('without a header the cells decide', () => {
    const rows = [
      ['1', 'NOT_READY', 'It is not ready for you'],
      ['5', 'TOO_LATE', 'It is no longer there for you'],
    ];
    expect(rolesOf({ rows })).toEqual(['value', 'key', 'message']);
  });

  test('numbers without a word for them are no value where there are several', () => {
    const header = ['Planet', 'Moons', 'Rings'];
    const rows = [
      ['Saturn the great', '146', '7'],
      ['Uranus the tilted', '28', '13'],
    ];
    expect(rolesOf({ header, rows })).not.toContain('value');
  });

  test('questions and answers have no value', () => {
    const rows = [
      ['Why is it late?', 'It was lost.'],
      ['Why is it lost?', 'Nobody knows.'],
    ];
    expect(rolesOf({ header: ['Question', 'Answer'], rows })).not.toContain('value');
  });
});

test('why is said in one sentence', () => {
  const header = ['错误码', 'Text', '备注'];
  const rows = [
    ['1', 'Too late', ''],
    ['2', 'Too late', ''],
  ];
  expect(columnsOf(table({ header, rows }))).toMatchObject([
    {
      label: '错误码',
      role: 'value',
      type: 'integer',
      why: 'header "错误码" is a word for the value; 2 integers, all different',
    },
    {
      label: 'Text',
      role: 'message',
      type: 'string',
      why: 'header "Text" is a word for the message; 2 texts, some repeated',
    },
    {
      label: '备注',
      role: 'field',
      type: 'string',
      why: 'header "备注" is a word for another detail; all cells are empty; kept as a field',
    },
  ]);
});

test('confidence goes down where columns compete, and where nothing but the data speaks', () => {
  const rows = [
    ['1001', '2001', 'Too late'],
    ['1002', '2002', 'Lost again'],
  ];
  const confidence = (...header: string[]): number =>
    columnsOf(table({ header, rows }))[0]?.confidence ?? 0;
  const alone = confidence('Error code', 'Weight', 'Text');
  expect(alone).toBeGreaterThan(0.9);
  expect(confidence('Error code', 'Vendor code', 'Text')).toBeLessThan(alone);
  expect(confidence('', '', '')).toBeLessThan(alone);
  const chosen = columnsOf(table({ header: ['A', 'B', 'C'], rows }), { columns: { value: 'B' } });
  expect(chosen[1]).toMatchObject({ role: 'value', confidence: 1 });
});

describe('a choice', () => {
  const sketch = {
    header: ['Code', 'Vendor code', 'Text'],
    rows: [
      ['1', 'A-1', 'Too late'],
      ['2', 'A-2', 'Lost again'],
    ],
  };

  test('by header text, in any case', () => {
    const columns = columnsOf(table(sketch), { columns: { value: 'vendor CODE' } });
    expect(columns.map(({ role }) => role)).toEqual(['field', 'value', 'message']);
    expect(columns[1]?.why).toBe('set as the value column');
  });

  test('by number from 1', () => {
    for (const number of [2, '2']) {
      const columns = columnsOf(table(sketch), { columns: { value: number, field: 3 } });
      expect(columns.map(({ role }) => role)).toEqual(['field', 'value', 'field']);
    }
  });

  test('that the table does not have is left to inference', () => {
    const columns = columnsOf(table(sketch), { columns: { value: 'Quux' } });
    expect(columns.map(({ role }) => role)).toContain('value');
  });
});

test('a column without a header is called by its place', () => {
  const columns = columnsOf(table({ rows: [['1', 'Too late']] }));
  expect(columns.map(({ label }) => label)).toEqual(['column 1', 'column 2']);
});
