import { describe, expect, test } from 'vitest';
import { endingsOf, isConstantCase, lastSegment, segmentsOf, wordsOf } from '../../server/src/core/names';

describe('a name is split into words', () => {
  test.each([
    ['statusCode', 'status code'],
    ['HTTPStatus', 'http status'],
    ['last_error', 'last error'],
    ['$LASTEXITCODE', 'lastexitcode'],
    ['kReplyHasStatusCode', 'k reply has status code'],
    ['error404', 'error 404'],
  ])('%s → %s', (name, words) => expect(wordsOf(name).join(' ')).toBe(words));
});

describe('a path is split into segments', () => {
  test.each([
    ['this.res.statusCode', 'this res statusCode'],
    ['response->status()', 'response status'],
    ['http::StatusCode', 'http StatusCode'],
    ["info['http_code']", 'info http_code'],
    ['err?.code', 'err code'],
    ['list[0].code', 'list code'],
  ])('%s → %s', (path, segments) => {
    expect(segmentsOf(path).join(' ')).toBe(segments);
    expect(lastSegment(path)).toBe(segments.split(' ').at(-1));
  });
});

test('endings are folded, longest first, plurals read as one', () => {
  expect(endingsOf('expectedStatusCodes')).toEqual(['expectedstatuscode', 'statuscode', 'code']);
  expect(endingsOf('statuses')).toEqual(['status']);
  expect(endingsOf('exitStatus')).toEqual(['exitstatus', 'status']);
  expect(endingsOf('address')).toEqual(['address']);
});

test('constants are told from variables by their case', () => {
  expect(['NOT_FOUND', 'E404', '_ENOENT'].every(isConstantCase)).toBe(true);
  expect(['notFound', 'NotFound', 'A', 'not_found'].some(isConstantCase)).toBe(false);
});
