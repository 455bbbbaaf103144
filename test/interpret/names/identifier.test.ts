import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyCase,
  firstSentence,
  foldLatin,
  identifierFromName,
  identifierFromProse,
  isIdentifier,
  joinWords,
  pascalWord,
  proseWords,
  startingWithLetter,
  withoutUmlauts,
} from '../../../src/interpret/names/identifier.ts';

test.each([
  ['ErrInvalidToken', 'ErrInvalidToken'],
  ['RESOURCE_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  ['APIError', 'APIError'],
  ['NON_UPLOADABLE FILES', 'NON_UPLOADABLE_FILES'],
  ['Step.GAIN_LEVEL', 'StepGAIN_LEVEL'],
  ['INVALID-TOKEN', 'INVALID_TOKEN'],
  ['InvalidParameter.Missing', 'InvalidParameterMissing'],
  ['json.parse_error', 'json_parse_error'],
  ['disk almost full', 'DiskAlmostFull'],
  ['004', 'Code004'],
  ['1.23', 'Code1_23'],
  ['12.3', 'Code12_3'],
  ['204 NO CONTENT', 'Code204NoContent'],
  ['0x0800000000000000 (MAX)', 'Code0x0800000000000000Max'],
  ['20xx', 'Code20xx'],
  ['orders:*', 'OrdersAll'],
  ['*.read_any', 'all_read_any'],
  ['ORDERS:*', 'ORDERS_ALL'],
  ['a*b', 'AB'],
  ['其他 ', ''],
  ['…', ''],
  ['A.1', 'A1'],
  ['AB.1', 'AB_1'],
  ['json.Parse_error', 'JsonParse_error'],
  ['AB__C.D', 'AB_C_D'],
  ['__ .late', 'late'],
  ['204 No content', 'Code204NoContent'],
  ['204 iOS', 'Code204IOS'],
  ['a:*:b', 'AAllB'],
  ['orders:*x', 'OrdersX'],
  ['x*:orders', 'XOrders'],
  ['Größe.x', 'GrosseX'],
  ['größe', 'größe'],
  [`${'A'.repeat(30)}.${'B'.repeat(30)}.C`, `${'A'.repeat(30)}_${'B'.repeat(30)}`],
  [`${'a'.repeat(61)}.b`, `A${'a'.repeat(59)}`],
])('the name %j is the identifier %j', (name, identifier) => {
  expect(identifierFromName(name)).toBe(identifier);
});

test.each([
  ['my_key', 'pascal', 'MyKey'],
  ['MyKey', 'pascal', 'MyKey'],
  ['my.key_of it', 'pascal', 'MyKeyOfIt'],
  ['key', 'pascal', 'Key'],
  ['myKey', 'pascal', 'MyKey'],
  ['agency.txt', 'pascal', 'AgencyTxt'],
  ['A__B.C', 'screaming', 'A_B_C'],
  ['Door.OPEN', 'screaming', 'Door_OPEN'],
  ['MY_KEY', 'screaming', 'MY_KEY'],
  ['4.door', 'screaming', 'Code4Door'],
] as const)('the name %j in %s case is the identifier %j', (name, style, identifier) => {
  expect(identifierFromName(name, style)).toBe(identifier);
});

test.each([
  ['$x1', true],
  ['_', true],
  ['größe', true],
  ['其他', true],
  ['1x', false],
  ['x-y', false],
  [' x', false],
  ['x ', false],
  ['其 他', false],
  ['，其他', false],
  ['', false],
])('%j can be a name as it is: %s', (text, answer) => {
  expect(isIdentifier(text)).toBe(answer);
});

test.each([
  [
    ['2', 'factors'],
    ['Two', 'factors'],
  ],
  [['2fa'], ['Two', 'Fa']],
  [
    ['12', 'eggs'],
    ['Twelve', 'eggs'],
  ],
  [
    ['13', 'eggs'],
    ['eggs', '13'],
  ],
  [
    ['007', 'eggs'],
    ['eggs', '007'],
  ],
  [
    ['404', 'not', 'found'],
    ['not', 'found', '404'],
  ],
  [
    ['404', '2', 'eggs'],
    ['Two', 'eggs', '404'],
  ],
  [
    ['404', '500'],
    ['404', '500'],
  ],
  [
    ['eggs', '2'],
    ['eggs', '2'],
  ],
  [[], []],
])('the words %j begin with a letter as %j', (words, started) => {
  expect(startingWithLetter(words)).toEqual(started);
});

test.each([
  [' Gone. It was deleted ', 'Gone.'],
  ['Gone.\tIt was deleted', 'Gone.'],
  ['Gone! Now', 'Gone!'],
  ['Is it? Yes', 'Is it?'],
  ['It (is). Yes', 'It (is).'],
  ['Say “no”. Yes', 'Say “no”.'],
  ['Since 2. Yes', 'Since 2.'],
  ['Gone. it was deleted', 'Gone. it was deleted'],
  ['Gone.It was deleted', 'Gone.It was deleted'],
  ['Gone … It was', 'Gone … It was'],
  ['走了。再见', '走了'],
  ['走了！再见', '走了'],
  ['Gone\nor not', 'Gone'],
  [' Gone ', 'Gone'],
  ['', ''],
])('the first sentence of %j is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

test.each([
  ['gRPC call over iOS', ['gRPC', 'call', 'over', 'iOS']],
  ['E2EE is on', ['E2EE', 'is', 'on']],
  ['CLASSes differ', ['CLASSes', 'differ']],
  ['ErrHttpTimeout', ['Err', 'Http', 'Timeout']],
  ['aBC', ['aBC']],
  ['aBCd', ['a', 'B', 'Cd']],
  ['MD5Sum', ['MD5', 'Sum']],
])('the words of %j are %j', (text, words) => {
  expect(proseWords(text)).toEqual(words);
});

test('numbers side by side stay two', () => {
  expect(joinWords(['1', '23', 'a', '4', 'b5', '6'])).toBe('1_23a4b5_6');
});

test.each([
  ['ÉÀçñ', 'EAcn'],
  ['ßẞøØæÆœŒ', 'ssSSoOaeAEoeOE'],
  ['łŁđĐðÐþÞıħĦ', 'lLdDdDthThihH'],
  ['ｅ\u0301', 'e'],
  ['Ｅ错\u200b误', 'E错误'],
  ['é\u00ad\u2060\ufeffa', 'ea'],
  ['ж́', 'ж́'],
])('%j is %j in plain Latin letters', (text, plain) => {
  expect(foldLatin(text)).toBe(plain);
});

test('an umlaut is its letter and an e', () => {
  expect(withoutUmlauts('Größe ÄÖÜ äöü é')).toBe('Groesse AeOeUe aeoeue é'.replace('ss', 'ß'));
});

test('a word in Pascal case has one capital, and no dot of another alphabet', () => {
  expect(['NO', 'iOS', 'İI', ''].map(pascalWord)).toEqual(['No', 'Ios', 'Ii', '']);
});

test.each([
  ['Request url is not exist!', 'RequestUrlIsNotExist'],
  ['API key org mismatch', 'ApiKeyOrgMismatch'],
  ["Can't open the file", 'CantOpenTheFile'],
  ['AccessKey has expired', 'AccessKeyHasExpired'],
  ['The IDs differ', 'TheIdsDiffer'],
  ['gRPC call over mTLS failed', 'GrpcCallOverMtlsFailed'],
  ['iOS app is too old', 'IosAppIsTooOld'],
  ['Hyphen\u00adated at the th\u200bree', 'HyphenatedAtTheThree'],
  ['Paramètre déjà utilisé', 'ParametreDejaUtilise'],
  ['Größe überschritten', 'GrosseUberschritten'],
  ['User {name} (id %d) not found in ${place}', 'UserIdNotFound'],
  ['%1$s of {{count}} <unit>', 'Of'],
  ['Bad signature. Check the key and the time.', 'BadSignature'],
  ['Bad signature\nor none', 'BadSignature'],
  ['404 not found', 'NotFound404'],
  ['%s: %s', ''],
  ['42', ''],
  ['缺少参数', ''],
  ['Bad key(s) of file(es)', 'BadKeysOfFilees'],
  ["Drivers' 'own' o’clock", 'DriversOwnOclock'],
  ['错误 not found', 'NotFound'],
  ['User not found by {id}', 'UserNotFound'],
  ['User not found by', 'UserNotFoundBy'],
  ['User not found, and {id}', 'UserNotFound'],
  ['{id} of', 'Of'],
])('the message %j is the identifier %j', (message, identifier) => {
  expect(identifierFromProse(message)).toBe(identifier);
});

test.each([
  [
    'Unauthorized, if the secret key or the token is missing or nobody could tell who you are',
    'Unauthorized',
  ],
  [
    'Accepted: the request was understood, but something went wrong inside, say a record was not found',
    'Accepted',
  ],
  [
    'Bad Request (wrong application): some problem came up while the request was looked through',
    'BadRequestWrongApplication',
  ],
  [
    'The request was understood, but something went wrong inside, say a record was not found there',
    'TheRequestWasUnderstoodButSomethingWentWrongInside',
  ],
  [
    'Error: this is what went wrong while the page was made ready for printing on both sides',
    'ErrorThisIsWhatWentWrongWhileThePageWasMadeReadyForPrinting',
  ],
  [
    'The payment of the customer could not be made because the shop has no more trays',
    'ThePaymentOfTheCustomerCouldNotBeMade',
  ],
  [
    'The payment of all the customers of this shop was for the trays of their own kind',
    'ThePaymentOfAllTheCustomersOfThisShopWasForTheTraysOfTheir',
  ],
])('of the long message %j the first clauses are the identifier %j', (message, identifier) => {
  expect(identifierFromProse(message)).toBe(identifier);
});

test('a long message is cut at a clause', () => {
  const message = 'the quick brown fox jumps over the lazy dog and runs away from everything else';
  expect(identifierFromProse(message)).toBe('TheQuickBrownFoxJumpsOverTheLazyDog');
});

test.each([
  ['2fa', 'pascal', '_2Fa'],
  ['2fa', 'camel', '_2Fa'],
  ['2fa', 'snake', '_2_fa'],
  ['2fa', 'screaming', '_2_FA'],
  ['$', 'snake', '$'],
  ['İst', 'snake', 'ist'],
  ['İst', 'camel', 'ist'],
] as const)('%s in %s case is %s', (name, style, identifier) => {
  expect(applyCase(name, style)).toBe(identifier);
});

describe('case', () => {
  test.each([
    ['pascal', 'ErrHttpTimeout'],
    ['camel', 'errHttpTimeout'],
    ['snake', 'err_http_timeout'],
    ['screaming', 'ERR_HTTP_TIMEOUT'],
    ['keep', 'ErrHTTPTimeout'],
    [undefined, 'ErrHTTPTimeout'],
  ] as const)('%s', (style, expected) => {
    expect(applyCase('ErrHTTPTimeout', style)).toBe(expected);
  });

  test('is settled by one application', () => {
    const style = fc.constantFrom('pascal', 'camel', 'snake', 'screaming', 'keep' as const);
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,20}$/), style, (name, each) => {
        const once = applyCase(name, each as 'pascal');
        expect(isIdentifier(once)).toBe(true);
        expect(applyCase(once, each as 'pascal').toLowerCase()).toBe(once.toLowerCase());
      }),
    );
  });
});

test('what comes out is a legal identifier or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      for (const identifier of [identifierFromName(text), identifierFromProse(text)]) {
        expect(identifier === '' || isIdentifier(identifier)).toBe(true);
      }
    }),
  );
});
