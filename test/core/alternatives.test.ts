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

test('vendors come before platforms where nothing speaks for either', () => {
  const others = othersOf('if (response.status === 404) create();');
  const places = ['videosdk', 'netease-education', 'win32'].map((id) => others.indexOf(id));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(Math.max(...places)).toBe(others.indexOf('win32'));
  expect(new Set(others).size).toBe(others.length);
  expect(others).not.toContain('http');
});
