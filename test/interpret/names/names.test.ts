import { describe, expect, test } from 'vitest';
import { loadTranslator } from '../../../src/interpret/names/translation/load.ts';
import type { NameSource } from '../../../src/interpret/names/candidate.ts';
import { nameCatalogs } from '../../../src/interpret/names/names.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import type { Translator } from '../../../src/interpret/names/translation/translator.ts';

/** A catalog under headings, the outermost first. */
function source(headings: string, more: Partial<NameSource> = {}): NameSource {
  const texts = headings === '' ? [] : headings.split(' | ').toReversed();
  return { kind: 'enum', texts, labels: [], path: 'page.md', ...more };
}

function nameOf(headings: string, more: Partial<NameSource> = {}): string | undefined {
  return nameCatalogs([source(headings, more)])[0];
}

describe('a heading gives the name of an enum', () => {
  test.each([
    ['错误码', 'ErrorCode'],
    ['接口错误码', 'ErrorCode'],
    ['用户类型 userType', 'UserType'],
    ['订单状态 /api/v1/orders', 'OrderStatus'],
    ['GET /orders', 'GetOrder'],
    ['GET /api/v2/orders/errors', 'GetOrdersError'],
    ['GET /orders — Order statuses', 'OrderStatus'],
    ['Order statuses (GET /orders)', 'OrderStatus'],
    ['Errors regarding GET /orders', 'ErrorRegardingGetOrder'],
    ['ParcelStatus (src/models/ParcelStatus.php)', 'ParcelStatus'],
    ['CI/CD states', 'CiCdState'],
    ['Step B：错误码', 'ErrorCode'],
    ['2. Step B：错误码', 'ErrorCode'],
    ['4.1 주문 상태 ParcelStatus', 'ParcelStatus'],
    ['ParcelStatus 枚举（第 3-9 行）', 'ParcelStatus'],
    ['GitHub 错误码', 'GitHubErrorCode'],
    ['包裹类型枚举（kind 字段，可选）', 'Kind'],
    ['Check order statuses', 'OrderStatus'],
    ['Check codes', 'CheckCode'],
    ['New permission strings', 'NewPermission'],
    ['Order status model', 'OrderStatus'],
    ['Delivery model', 'DeliveryModel'],
    ['2.1 支付方式 pay_type', 'PayType'],
    ['orderState 订单状态', 'OrderState'],
    ['iOS 错误码', 'IosErrorCode'],
    ['错误代码表', 'ErrorCode'],
    ['HTTP错误码', 'HttpErrorCode'],
    ['公共业务状态码', 'CommonBusinessStatusCode'],
    ['返回码说明', 'ReturnCode'],
    ['錯誤碼一覽', 'ErrorCode'],
    ['业务错误 error_code（模块）', 'BusinessErrorCode'],
    ['エラーコード一覧', 'ErrorCode'],
    ['오류 코드', 'ErrorCode'],
    ['API 결과 코드', 'ApiResultCode'],
    ['Коды ошибок', 'ErrorCode'],
    ['Fehlercodes', 'ErrorCode'],
    ["Liste des codes d'erreur", 'ErrorCode'],
    ['Códigos de error', 'ErrorCode'],
    ['Códigos de retorno da API', 'ApiReturnCode'],
    ['Possíveis códigos de retorno', 'ReturnCode'],
    ['Erros do Kiosk mais comuns', 'KioskError'],
    ['Erros Mais Comuns do Kiosk', 'ErrorCode'],
    ['Funções', 'Funcoes'],
    ['Error codes', 'ErrorCode'],
    ['Table 3. List of error codes', 'ErrorCode'],
    ['Tabela 15 – Mensagens de erro', 'ErrorMessage'],
    ['Error code list', 'ErrorCode'],
    ['Reference level', 'Level'],
    ['1.2 Order statuses', 'OrderStatus'],
    ['4.2.1. Order statuses', 'OrderStatus'],
    ['一、错误码', 'ErrorCode'],
    ['第3章 错误码', 'ErrorCode'],
    ['附录A：错误码', 'ErrorCode'],
    ['Appendix B: Error codes', 'ErrorCode'],
    ['2.1错误码', 'ErrorCode'],
    ['4xx Client errors', 'ClientError'],
    ['Push categories', 'PushCategory'],
    ['Cloud APIs', 'CloudApi'],
    ['Supported DNS', 'Dns'],
    ['Redis', 'Redis'],
    ['Webhook events (v2)', 'WebhookEvent'],
    ['enum Log::Level', 'LogLevel'],
    ['Error codes and their meanings', 'ErrorCode'],
    ['Error codes returned by the parser', 'ParserErrorCode'],
    ['Error codes categorized as retryable:', 'RetryableErrorCode'],
    ['Codes of errors', 'ErrorCode'],
    ['Terms of service', 'TermsOfService'],
    ['1. 密钥类型', 'KeyType'],
    ['Codes de sortie', 'ExitCode'],
    ['(beta)', 'Beta'],
    ['Errors', 'ErrorCode'],
    ['3D secure states', 'ThreeDSecureState'],
    ['RMM EL3 services', 'RmmEl3Service'],
    ['Data specification: vehicle states', 'VehicleState'],
    ['Event: order.created', 'OrderCreatedEvent'],
    ['Handler error（处理器错误）', 'HandlerError'],
    ['处理器错误（Handler Error）', 'HandlerError'],
    ['Rule of recurrence of an event - frequency', 'RuleOfRecurrenceOfEventFrequency'],
    ['OBExternalFinancialInstitutionCode', 'OBExternalFinancialInstitutionCode'],
    [
      'What to do when the service does not answer in time',
      'WhatToDoWhenServiceDoesNotAnswerInTime',
    ],
    ['Shop > Push > Error codes', 'PushErrorCode'],
  ])('%s: %s', (heading, name) => {
    expect(nameOf(heading)).toBe(name);
  });
});

describe('a heading that says only what kind of table it is has the one above in front', () => {
  test.each([
    ['Orders | Error codes', 'OrderErrorCode'],
    ['Orders API | Error codes | Values', 'OrderErrorCode'],
    ['Webhooks | Cart', 'CartWebhook'],
    ['Errors | Error attributes | Attributes', 'ErrorAttribute'],
    ['Control commands | Identifiers and details', 'ControlCommandIdentifier'],
    ['Error codes | Registry', 'RegistryErrorCode'],
    ['Reference | Error codes', 'ErrorCode'],
    ['Orders | 4xx (client)', 'Client'],
    ['Orders | Common error codes', 'OrderErrorCode'],
    ['Common error codes', 'CommonErrorCode'],
    ['Jack PMS | Webhook events', 'JackPmsWebhookEvent'],
    ['Shop | Error processing | Error codes', 'ShopErrorCode'],
    ['Shop user manual | Exit codes', 'ShopExitCode'],
    ['Orders API v2 | Error codes', 'OrderErrorCode'],
    ['Parcel guide v2.3 | Error codes', 'ParcelErrorCode'],
    ['Ladder Level 3 | Error codes', 'LadderLevel3ErrorCode'],
    ['Developer guide | Error codes', 'ErrorCode'],
    ['Parcel management system | States', 'ParcelState'],
    ['Error catalog', 'ErrorCode'],
    ['Getting started with Shop | Exit codes', 'ExitCode'],
    ['Shop | Deploying the tracker | Events', 'ShopEvent'],
    ['Shop | Request states', 'RequestState'],
    ['Tienda: gestión de anomalías | Status codes', 'StatusCode'],
    ['Shop | Códigos de estado (estadoPedido)', 'EstadoPedido'],
  ])('%s: %s', (headings, name) => {
    expect(nameOf(headings)).toBe(name);
  });

  test.each([
    ['Create order | Parameters', 'CreateOrderParameters'],
    ['Create order | Request parameters', 'CreateOrderRequest'],
    ['Create order | JSON body', 'CreateOrderRequest'],
    ['Create order | Response fields', 'CreateOrderResponse'],
    ['List orders | Query string params', 'ListOrdersQuery'],
    ['List orders | Response headers', 'ListOrdersResponseHeaders'],
    ['Models | Address | Structure', 'AddressStructure'],
    ['Users | User', 'User'],
    ['Sensor entity | Properties', 'SensorProperties'],
    ['Map | Parameter', 'MapParameters'],
    ['Helpers | Error | Parameter', 'ErrorParameters'],
    ['query配置', 'QueryConfig'],
    ['Error', 'ErrorFields'],
    ['Parámetros Payment.create', 'PaymentCreateParameters'],
    ['Respuesta Payment.create() Kiosk', 'PaymentCreateKioskResponse'],
    ['Order list | Response', 'OrderListResponse'],
    ['Room events | Guest left', 'GuestLeftEvent'],
    ['Room events | Leave event', 'LeaveEvent'],
    ['Events | Guest', 'Guest'],
    ['Room events | Guest', 'Guest'],
    ['Create order | Response 201', 'CreateOrderResponse'],
    ['Parcel | Common fields', 'ParcelCommonFields'],
    ['List orders', 'ListOrders'],
    ['GET /orders | Success (200 OK)', 'GetOrdersResponse'],
    ['GET /orders?name={name} - 天气 | Query parameters', 'GetOrdersQuery'],
    ['Pedir cartão por correio | Response', 'PedirCartaoPorCorreioResponse'],
    ['Door query | Response body', 'DoorResponse'],
    ['Door object', 'Door'],
  ])('of a record, %s: %s', (headings, name) => {
    expect(nameOf(headings, { kind: 'record', path: 'index.md' })).toBe(name);
  });
});

test('where no heading says anything, the header and the file do', () => {
  expect(nameOf('天气 | 错误码')).toBe('ErrorCode');
  expect(nameOf('2. 说明', { labels: ['系统状态码', '取值'] })).toBe('SystemStatusCode');
  expect(nameOf('', { labels: ['错误码名称', '错误码ID'] })).toBe('ErrorCode');
  expect(nameOf('Overview', { labels: ['Official name', 'Value'] })).toBe('OfficialName');
  expect(nameOf('', { labels: ['Code'], path: 'docs/payment_errors.zh.md' })).toBe(
    'PaymentErrorCode',
  );
  expect(nameOf('天气', { path: 'docs/payment_states.md' })).toBe('PaymentState');
  expect(nameOf('天气', { path: 'payment/README.md' })).toBe('Payment');
  expect(nameOf('Registry', { labels: ['Name', 'Error code'] })).toBe('RegistryErrorCode');
  expect(nameOf('', { path: '天气.md' })).toBe('Catalog');
});

test('a header says what kind of codes there are, where no heading does', () => {
  expect(nameOf('Accepted orders', { labels: ['HTTP status code'] })).toBe(
    'AcceptedOrderStatusCode',
  );
  expect(nameOf('Accepted orders', { labels: ['Kitchen code'] })).toBe('AcceptedOrder');
});

describe('of several that come to the same name, each gets what tells it from the others', () => {
  test.each<[what: string, sources: NameSource[], names: string[]]>([
    [
      'the heading above',
      [source('Inbox | Rule states'), source('Outbox | Rule states'), source('Log | Modes')],
      ['InboxRuleState', 'OutboxRuleState', 'Mode'],
    ],
    [
      'the nearest that is not the same for all',
      [source('North side | Doors | Locks'), source('South side | Doors | Locks')],
      ['NorthSideLock', 'SouthSideLock'],
    ],
    [
      'the whole of a heading whose end says little',
      [
        source('Account list | Request', { kind: 'record' }),
        source('Account overview | Request', { kind: 'record' }),
      ],
      ['AccountListRequest', 'AccountOverviewRequest'],
    ],
    [
      'only what one says more than the other',
      [source('Harbour | Doors | Locks'), source('Harbour east | Doors | Locks')],
      ['Lock', 'EastLock'],
    ],
    [
      'rather what is understood than what is nearer',
      [
        source('North | Vue de la porte | Locks', { path: 'a.md' }),
        source('South | Vue de la grande porte | Locks', { path: 'a.md' }),
      ],
      ['NorthLock', 'SouthLock'],
    ],
    [
      'what stands in brackets',
      [source('Relations (GET)'), source('Relations (PUT)')],
      ['RelationGet', 'RelationPut'],
    ],
    [
      'the label of the key column',
      [source('Battery', { labels: ['Component'] }), source('Battery', { labels: ['Charge'] })],
      ['BatteryComponent', 'BatteryCharge'],
    ],
    [
      'the file, then the folder',
      [
        source('Error codes', { path: 'docs/orders/v1.md' }),
        source('Error codes', { path: 'docs/users/v1.md' }),
      ],
      ['OrderErrorCode', 'UserErrorCode'],
    ],
  ])('%s', (_, sources, names) => {
    expect(nameCatalogs(sources)).toEqual(names);
  });

  test('the only member of a structure', () => {
    const records = [undefined, 'trace_id'].map((only) =>
      source('Reply', { kind: 'record', path: 'index.md', only }),
    );
    expect(nameCatalogs(records)).toEqual(['Reply', 'ReplyTraceId']);
  });

  test('and where there is nothing, a number that no other is called by', () => {
    const sources = ['Codes', 'Codes', 'Code2', 'Codes'].map((text) => source(text));
    expect(nameCatalogs(sources)).toEqual(['Code', 'Code3', 'Code2', 'Code4']);
  });
});

test('the name that the user wants goes to the first catalog, with numbers to the rest', () => {
  expect(nameCatalogs([source('错误码'), source('错误码')], 'myErrors')).toEqual([
    'myErrors',
    'myErrors2',
  ]);
});

test.each([
  ['error-code', 'ErrorCode'],
  ['1x', 'Code1x'],
  ['class', 'ErrorCode'],
  ['…', 'ErrorCode'],
])('for the name %j that no program can have, another is proposed: %s', (wanted, better) => {
  expect(() => nameCatalogs([source('错误码')], wanted)).toThrow(
    `${JSON.stringify(wanted)} is not a valid name. Use an identifier that is not a reserved word, such as ${better}.`,
  );
});

test.each([
  ['docs/door_states.md', 'DoorState'],
  ['docs/door-states_de.md', 'DoorState'],
  ['docs/door-states-pt-BR.md', 'DoorState'],
  ['docs/door-states_zh_CN.md', 'DoorState'],
  ['docs/door_states.zh.md', 'DoorState'],
  ['docs/door-states-dev.md', 'DoorStatesDev'],
  ['door states/天气.md', 'DoorState'],
  ['../door states/天气.md', 'Catalog'],
  ['/door states/天气.md', 'Catalog'],
  ['C:\\door states\\天气.md', 'Catalog'],
])('where no title says anything, the catalog of %s is %s', (path, name) => {
  expect(nameOf('', { path })).toBe(name);
});

test.each(['1x', 'error-code', 'class', 'enum', ''])(
  'a name of the user that no program can have is an error: %j',
  (wanted) => {
    expect(() => nameCatalogs([source('错误码')], wanted)).toThrow(UsageError);
  },
);

test('a structure keeps what is in front of the word for its purpose', () => {
  const record = (headings: string): string | undefined =>
    nameCatalogs([source(headings, { kind: 'record', path: 'index.md' })])[0];
  expect(record('CreateSchemaRequest')).toBe('CreateSchemaRequest');
  expect(record('Get field response')).toBe('GetFieldResponse');
  expect(record('Create user | Request body schema')).toBe('CreateUserRequest');
});

test('codes below the body of a response are called after their column', () => {
  const labels = ['Error code'];
  expect(nameCatalogs([source('Error responses', { labels })])).toEqual(['ErrorCode']);
  expect(nameCatalogs([source('Orders | Error responses', { labels })])).toEqual([
    'OrderErrorCode',
  ]);
  expect(nameCatalogs([source('Assign seats | Response body', { labels })])).toEqual([
    'AssignSeatErrorCode',
  ]);
  expect(nameCatalogs([source('Returns', { labels, path: 'index.md' })])).toEqual(['ErrorCode']);
  expect(nameCatalogs([source('Orders | Request', { labels: ['Code'] })])[0]).toContain('Request');
});

describe('titles in another language are translated as messages are', () => {
  const translator: Translator = {
    languageOf: () => 'zh',
    translate: (text) =>
      ({
        创建订单: ['create order'],
        订单的创建: ['Order Creation'],
        废弃: ['deprecated'],
      })[text] ?? [],
  };

  test.each([
    ['创建订单 | 请求参数', 'CreateOrderRequest'],
    ['创建订单 | Response', 'CreateOrderResponse'],
    ['POST /orders — 创建订单 | 请求参数', 'CreateOrderRequest'],
    ['创建订单（order） | 请求参数', 'CreateOrderRequest'],
    ['POST /orders | 请求参数', 'PostOrderRequest'],
    ['订单的创建 | Response', 'CreateOrderResponse'],
    ['天气 | 请求参数', 'Request'],
  ])('%s: %s', (headings, name) => {
    const record = source(headings, { kind: 'record', path: 'index.md' });
    expect(nameCatalogs([record], undefined, translator)).toEqual([name]);
  });

  test('also what stands in brackets', () => {
    const records = ['创建订单(废弃) | 请求参数', '创建订单 | 请求参数'].map((headings) =>
      source(headings, { kind: 'record', path: 'index.md' }),
    );
    expect(nameCatalogs(records, undefined, translator)).toEqual([
      'DeprecatedCreateOrderRequest',
      'CreateOrderRequest',
    ]);
  });

  test('what is German and not understood is written without umlauts', () => {
    const german: Translator = { languageOf: () => 'de', translate: () => [] };
    expect(nameCatalogs([source('Türgrößen')], undefined, german)).toEqual(['Tuergroessen']);
    expect(nameCatalogs([source('Plugins | Türgrößen')])).toEqual(['Tuergroessen']);
  });

  test('a title of words that English could have is in the language of its page', async () => {
    const german = await loadTranslator(['de'], {}, new Map([['seite.md', 'de']]));
    const named = (title: string, path = 'seite.md'): string[] =>
      nameCatalogs([source(title, { path, labels: ['Code'] })], undefined, german);
    expect(named('Datenbanken')).toEqual(['DatabaseCode']);
    expect(named('Fehlermeldungen')).toEqual(['ErrorMessage']);
    expect(named('Order states')).toEqual(['OrderState']);
    expect(named('Datenbanken', 'page.md')).toEqual(['DatenbankenCode']);
  });

  test('a title of which only `Summary` is translated stays whole', async () => {
    const translator = { ...(await loadTranslator(['ru'])), languageOf: () => 'ru' as const };
    const titled = source('Сводка — GET /api/orders', { kind: 'record', path: 'index.md' });
    expect(nameCatalogs([titled], undefined, translator)).toEqual(['GetOrders']);
  });

  test.each([
    ['de', ['Betriebsarten', 'Zahlungsarten'], ['OperatingMode', 'PaymentMethod']],
    ['fr', ['Codes de fermeture', 'Créer un utilisateur'], ['CloseCode', 'CreateUser']],
    ['es', ['Códigos de salida', 'Crear o actualizar pedido'], ['ExitCode', 'CreateOrUpdateOrder']],
    ['pt', ['Códigos de saída', 'Perfis de usuário'], ['ExitCode', 'UserProfile']],
    ['ru', ['Коды выхода', 'Открыть спор'], ['ExitCode', 'OpenDispute']],
    ['ja', ['エラーコード定義', '終了コード'], ['ErrorCode', 'ExitCode']],
    ['ko', ['주문 상태', '로그 레벨'], ['OrderStatus', 'LogLevel']],
    ['zh', ['HTTP状态码规范', '返回码定义'], ['HttpStatusCode', 'ReturnCode']],
  ] as const)('common headings in %s', async (language, titles, names) => {
    const translator = { ...(await loadTranslator([language])), languageOf: () => language };
    const named = titles.map((title) => nameCatalogs([source(title)], undefined, translator)[0]);
    expect(named).toEqual(names);
  });

  test.each([
    ['de', 'API-Dokumentation', 'Statuscodes'],
    ['fr', "Documentation de l'API", 'Codes de statut'],
    ['es', 'Referencia de la API', 'Códigos de estado'],
    ['pt', 'Documentação da API', 'Códigos de status'],
    ['ru', 'Документация API', 'Коды статуса'],
    ['ja', 'API設計書', 'ステータスコード'],
    ['ko', 'API 명세서', '상태 코드'],
    ['zh', '开发指南', '状态码'],
  ] as const)(
    'what only says in %s that it is a document is no topic',
    async (language, ...titles) => {
      const translator = { ...(await loadTranslator([language])), languageOf: () => language };
      expect(nameCatalogs([source(titles.join(' | '))], undefined, translator)).toEqual([
        'StatusCode',
      ]);
    },
  );

  test.each([
    ['pt', 'Eventos examinados', 'Event'],
    ['zh', 'CoffeeMachineSettings对象说明', 'CoffeeMachineSettings'],
    ['zh', '3-1. 创建订单 (POST /orders)', 'CreateOrder'],
    ['ru', 'Сущность ParcelLabel (PLB)', 'ParcelLabel'],
    ['ru', '`weigh` — взвесить посылку', 'Weigh'],
    ['ko', 'parcel.json', 'Parcel'],
  ] as const)('in %s, %s: %s', async (language, title, name) => {
    const translator = { ...(await loadTranslator([language])), languageOf: () => language };
    const kind = language === 'pt' ? 'enum' : 'record';
    expect(nameCatalogs([source(title, { kind })], undefined, translator)).toEqual([name]);
  });

  test('half of a title that is not understood is no topic of codes', async () => {
    const translator = { ...(await loadTranslator(['ja'])), languageOf: () => 'ja' as const };
    const named = source('天幕注文サーバー | エラーコード');
    expect(nameCatalogs([named], undefined, translator)).toEqual(['ErrorCode']);
  });
});
