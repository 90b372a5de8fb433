import { expect, test } from 'vitest';
import { alternatives } from '../../server/src/core/alternatives';
import { analysed, catalogs } from './checkInsights';

const othersOf = (text: string): readonly string[] => {
  const [insight] = analysed(text).insights;
  return insight === undefined ? [] : alternatives(insight, catalogs).map(({ hit }) => hit.catalog.id);
};

test('every other catalog of a number is listed once, closest first', () => {
  const others = othersOf("connect('wss://localhost:6868');\nif (err.code === -32021) retry();");
  expect(others).toEqual(['json-rpc']);
});

test('the catalogs of a number that nothing speaks for follow in their own order', () => {
  expect(othersOf('if (response.status === 404) create();')).toEqual(['netease-education', 'videosdk']);
});
