import { expect, test } from 'vitest';
import { codeListsOf } from '../../server/src/inferring/codeLists';
import { idsOf, infer } from './checkInferred';

const idsIn = (text: string, choices?: Parameters<typeof infer>[1]): readonly string[] =>
  idsOf(infer([{ drawn: text, path: 'src/a.ts', language: 'typescript' }], choices).map(({ catalog }) => catalog));

test.each([
  'enum ErrorCode { Alpha = 1, Beta = 2 }',
  'enum ExitCode { Fine = 0, BadInput = 71 }',
  'enum Failure { Alpha = 1, Beta = 3 }',
  'enum StatusCode { Fine = 0, Broken = 1 }',
  'enum Status { Ok = 0, NotReady = 1, InvalidInput = 2 }',
  'enum ErrorKind { Alpha = 1, Beta = 2 }',
  'const CODES = { ROOM_FULL: 7001, ROOM_LOCKED: 7002 }',
  'const errorCodes = { roomFull: 7001, roomLocked: 7002 }',
  'const ROOM_FULL_ERROR = 1; const ROOM_LOCKED_ERROR = 2;',
  'class Api { static readonly ERR_FULL = 1; static readonly ERR_LOCKED = 2; static readonly PAGE = 50; }',
])('error codes by their names: %s', (text) => {
  expect(idsIn(text)).toHaveLength(1);
});

test.each([
  'enum OrderStatus { Pending = 0, Paid = 1, Shipped = 2 }',
  'enum JobStatus { Queued = 0, Running = 1, Failed = 2, Done = 3 }',
  'enum ErrorFlags { Alpha = 1, Beta = 2, Gamma = 4 }',
  'enum ErrorBits { Alpha = 1, Beta = 2 }',
  'enum Problem { Alpha = 1, Beta = 2, Gamma = 4, Delta = 8 }',
  'enum Color { Red = 0xff0000, Blue = 0x0000ff }',
  'enum KeyCode { Enter = 13, Escape = 27 }',
  'enum Opcode { Push = 1, Pop = 3 }',
  'enum CountryCode { Germany = 49, France = 33 }',
  'enum LogLevel { Error = 1, Warning = 2, Info = 3 }',
  'const errorHandling = { retries: 3, wait: 500 }',
  'const ERROR_RETRY_COUNT = 5; const ERROR_POLL_INTERVAL = 500;',
  'const errors = { count: 3, last: 7 }',
  'enum ErrorCode { Alone = 7001 }',
  'enum ErrorCode { Alpha = 1, Beta = 1, Gamma = 1, Delta = 2 }',
  'const sizes = { small: 100, large: 200 }',
  'const ERROR = 40; const WARNING = 30;',
])('something else: %s', (text) => {
  expect(idsIn(text)).toEqual([]);
});

test('a list that only repeats a catalog is left to it, with what it adds kept', () => {
  expect(idsIn('enum HttpStatus { NOT_FOUND = 404, BAD_REQUEST = 400, CONFLICT = 409 }')).toEqual([]);
  const [inferred] = infer([
    {
      drawn: 'enum HttpStatus { NOT_FOUND = 404, CONFLICT = 409, TEAM_FULL = 470 }',
      path: 'a.ts',
      language: 'typescript',
    },
  ]);
  expect(inferred?.catalog.entries.map(({ name }) => name)).toEqual(['TEAM_FULL']);
  expect(inferred?.catalog.extends).toEqual(['http']);
});

test('names of the program for the codes of a vendor that it uses are no catalog', () => {
  expect(idsIn('const CortexError = { TOKEN_GONE: -32015, TOO_LATE: -32039 }')).toEqual([]);
  expect(idsIn('const RoomError = { TOKEN_GONE: 4001, TOO_LATE: 4002 }')).toEqual(['project.room-error']);
});

test('the settings accept and refuse, by name or id', () => {
  const states = 'enum OrderStatus { Pending = 0, Paid = 1 }';
  const errors = 'enum ErrorCode { Alpha = 1, Beta = 2 }';
  expect(idsIn(states, { OrderStatus: 'accept' })).toEqual(['project.order-status']);
  expect(idsIn(states, { 'project.order-status': 'pin' })).toEqual(['project.order-status']);
  expect(idsIn(errors, { ErrorCode: 'refuse' })).toEqual([]);
  expect(idsIn(errors, { '*': 'refuse' })).toEqual([]);
  expect(idsIn(errors, { '*': 'refuse', ErrorCode: 'accept' })).toEqual(['project.error-code']);
  expect(idsIn('enum HttpStatus { NOT_FOUND = 404, CONFLICT = 409 }', { HttpStatus: 'accept' })).toEqual([
    'project.http-status',
  ]);
});

test('several names of one number are one entry', () => {
  const [inferred] = infer([
    { drawn: 'enum ErrorCode { Full = 1, Locked = 2, Gone = 3, Crowded = 1 }', path: 'a.ts', language: 'typescript' },
  ]);
  expect(inferred?.catalog.entries.map(({ name, altNames }) => [name, ...altNames])).toEqual([
    ['Full', 'Crowded'],
    ['Locked'],
    ['Gone'],
  ]);
});

test('success is no failure', () => {
  const [inferred] = infer([
    { drawn: 'enum ErrorCode { NoError = 0, Full = 1, Locked = 2 }', path: 'a.ts', language: 'typescript' },
  ]);
  expect(inferred?.catalog.entries.map(({ severity }) => severity)).toEqual(['success', 'error', 'error']);
});

test('lists of one name in several files have ids of their own, copies are one', () => {
  const file = (path: string, drawn: string): Parameters<typeof infer>[0][number] => ({
    path,
    drawn,
    language: 'typescript',
  });
  const inferred = infer([
    file('a/users.ts', 'enum ErrorCode { Alpha = 1, Beta = 2, Gamma = 5 }'),
    file('b/users.ts', 'enum ErrorCode { Alpha = 1, Beta = 2 }'),
    file('b/rooms.ts', 'enum ErrorCode { Full = 1, Locked = 2 }'),
  ]);
  expect(idsOf(inferred.map(({ catalog }) => catalog))).toEqual([
    'project.users-error-code',
    'project.rooms-error-code',
  ]);
});

test('bit patterns are a catalog of hexadecimal codes', () => {
  const [inferred] = infer([
    { drawn: 'enum ErrorCode { A = 0x80040201, B = 0x80040202 }', path: 'a.cs', language: 'csharp' },
  ]);
  expect(inferred?.catalog.codes).toEqual({ kind: 'integer', width: 32, signed: false, radix: 16, prefix: [] });
});

test.each([
  'enum ErrorCode {',
  'enum',
  'enum {{{{',
  'const ( A = iota',
  '#define',
  'enum E { A(',
  'enum ErrorCode { A = ('.repeat(500),
])('half-written text is read as far as it goes: %#', (drawn) => {
  for (const language of ['typescript', 'c', 'go', 'java', 'swift', 'proto'])
    expect(infer([{ drawn, path: `a.${language}`, language }])).toEqual([]);
});

test.each(['enum ', 'enum{', 'const (', 'error ', '( enum E { A(', 'const A = {'])(
  'text that only begins lists takes no longer than other text: %s',
  (piece) => {
    const drawn = piece.repeat(400_000 / piece.length);
    for (const language of ['typescript', 'go', 'swift']) {
      const started = performance.now();
      codeListsOf({ uri: 'a', language, text: drawn, constants: [] });
      expect(performance.now() - started).toBeLessThan(5000);
    }
  },
);
