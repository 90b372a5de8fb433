import { expect, test } from 'vitest';
import { analysed, checkInsights } from './checkInsights';

test('the numbers of a list speak for each other, whatever it is called', () =>
  checkInsights(`
const retryable = new Set([408, 429, 503]);
//                         ^^^ http REQUEST_TIMEOUT certain
//                              ^^^ http TOO_MANY_REQUESTS certain
//                                   ^^^ http SERVICE_UNAVAILABLE certain
const sizes = [408, 429, 503];
const steps = [100, 200, 300, 400];
const primes = [401, 409, 419];
`));

test('the results of one function speak for each other', () =>
  checkInsights(`
function toHttp(problem: Problem) {
  if (problem.missing) return 404;
//                            ^^^ http NOT_FOUND certain
  return problem.late ? 504 : 409;
//                      ^^^ http GATEWAY_TIMEOUT certain
//                            ^^^ http CONFLICT certain
}
`));

test('a map from names to codes is no record of measures', () =>
  checkInsights(
    `
var httpOf = map[codes.Code]int{
  codes.NotFound: 404,
//                ^^^ http NOT_FOUND certain
  codes.Unavailable: 503,
//                   ^^^ http SERVICE_UNAVAILABLE certain
  codes.Aborted: 409,
//               ^^^ http CONFLICT certain
}
var box = rect{width: 404, height: 503, depth: 409}
`,
    { language: 'go' },
  ));

test('in a table of cases a column has one meaning', () => {
  const table = "cases([['gone', 1, 404], ['late', 2, 504], ['busy', 3, 503]]);";
  expect(analysed(table).insights.map(({ literal }) => literal.spelling)).toEqual(['404', '504', '503']);
});

test('what a row says of a number changes with the row', () => {
  const list = (last: string): string => `const retryable = [408, 429, ${last}];`;
  const [kept, lost] = [analysed(list('503')), analysed(list('640'))];
  expect([kept.insights.length, lost.insights.length]).toEqual([3, 0]);
});
