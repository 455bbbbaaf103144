import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyCase,
  identifierFromName,
  identifierFromProse,
  isIdentifier,
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
])('the name %j is the identifier %j', (name, identifier) => {
  expect(identifierFromName(name)).toBe(identifier);
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
])('of the long message %j the first clauses are the identifier %j', (message, identifier) => {
  expect(identifierFromProse(message)).toBe(identifier);
});

test('a long message is cut at a clause', () => {
  const message = 'the quick brown fox jumps over the lazy dog and runs away from everything else';
  expect(identifierFromProse(message)).toBe('TheQuickBrownFoxJumpsOverTheLazyDog');
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
