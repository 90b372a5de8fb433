import { expect, test } from 'vitest';
import { analysed } from './checkInsights';

const warnings = (text: string, language = 'typescript'): readonly (string | undefined)[] =>
  analysed(text, { language }).insights.map(({ warning }) => warning);

test('a missing minus is said where the vendor is certain', () => {
  expect(warnings("connect('wss://localhost:6868');\nif (err.code === 32021) retry();")).toEqual([
    '32021 is no code of EMOTIV Cortex API; -32021 (INVALID_CLIENT_ID_OR_SECRET_KEY) is. Is the minus missing?',
  ]);
  expect(warnings('if (err.code === 32021) retry();').filter((warning) => warning !== undefined)).toEqual([]);
});

test('a name that belongs to another value is said', () => {
  expect(warnings('const INVALID_PARAMS = -32600;\n')).toEqual([
    'INVALID_PARAMS has the value of InvalidRequest; InvalidParams is -32602 in JSON-RPC 2.0 error codes.',
  ]);
  expect(warnings('const INVALID_PARAMS = -32602;\n')).toEqual([undefined]);
});

test('a number of a vendor’s range that its catalog does not have is said', () => {
  expect(warnings("connect('wss://localhost:6868');\nif (err.code === -32090) retry();")).toEqual([
    '-32090 is undocumented in emotiv-cortex (EMOTIV Cortex API).',
  ]);
});
