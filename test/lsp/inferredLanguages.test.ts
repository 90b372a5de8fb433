import { expect, test } from 'vitest';
import { sessionsOfTests, type LspSession } from '../support/lspSession';
import { cursorIn, namesOf, navigating } from './navigating';

const start = sessionsOfTests();

type Case = {
  readonly name: string;
  /** The list, and where it stands. */
  readonly list: readonly [path: string, text: string];
  /** A number of it in use; the language as the editor calls it. */
  readonly use: readonly [path: string, language: string, text: string];
  /** What the definition leads to, and what the fix writes; undefined where no constant of the language stands there. */
  readonly definition: string;
  readonly fix?: RegExp;
};

const cases: readonly Case[] = [
  {
    name: 'a TypeScript enum',
    list: [
      'src/errors.ts',
      'export enum RoomError {\n  /** Nobody may enter. */\n  RoomLocked = 7001,\n  RoomFull = 7002,\n}\n',
    ],
    use: ['src/a.ts', 'typescript', 'if (err.code === 70$001) wait();\n'],
    definition: 'RoomLocked',
    fix: /RoomError\.RoomLocked/,
  },
  {
    name: 'a constant object',
    list: [
      'src/errors.js',
      'export const RoomErrors = {\n  // Nobody may enter.\n  ROOM_LOCKED: 7001,\n  ROOM_FULL: 7002,\n};\n',
    ],
    use: ['src/a.js', 'javascript', 'if (err.code === 70$001) wait();\n'],
    definition: 'ROOM_LOCKED',
    fix: /RoomErrors\.ROOM_LOCKED/,
  },
  {
    name: 'a list of #defines',
    list: [
      'src/errors.h',
      '/* Nobody may enter. */\n#define ROOM_ERR_LOCKED 7001\n#define ROOM_ERR_FULL 7002\n#define ROOM_ERR_GONE 7003\n',
    ],
    use: ['src/a.c', 'c', '#include "errors.h"\nint f(int err) { if (err == 70$001) return 1; return 0; }\n'],
    definition: 'ROOM_ERR_LOCKED',
    fix: /ROOM_ERR_LOCKED/,
  },
  {
    name: 'a C enum',
    list: [
      'src/errors.h',
      'enum room_error {\n  /* Nobody may enter. */\n  ROOM_ERROR_LOCKED = 7001,\n  ROOM_ERROR_FULL = 7002,\n};\n',
    ],
    use: ['src/a.c', 'c', '#include "errors.h"\nint f(int err) { if (err == 70$001) return 1; return 0; }\n'],
    definition: 'ROOM_ERROR_LOCKED',
    fix: /ROOM_ERROR_LOCKED/,
  },
  {
    name: 'a Python IntEnum',
    list: [
      'errors.py',
      'from enum import IntEnum\n\n\nclass RoomError(IntEnum):\n    LOCKED = 7001  # Nobody may enter.\n    FULL = 7002\n',
    ],
    use: ['a.py', 'python', 'if err.code == 70$001:\n    pass\n'],
    definition: 'LOCKED',
    fix: /RoomError\.LOCKED/,
  },
  {
    name: 'a Go const block',
    list: [
      'room/errors.go',
      'package room\n\n// Errors of rooms.\nconst (\n\t// Nobody may enter.\n\tErrLocked = 7001\n\tErrFull   = 7002\n)\n',
    ],
    use: ['room/a.go', 'go', 'package room\n\nfunc f(code int) bool {\n\treturn code == 70$001\n}\n'],
    definition: 'ErrLocked',
    fix: /ErrLocked/,
  },
  {
    name: 'a Java enum with a code argument',
    list: [
      'src/RoomError.java',
      'public enum RoomError {\n  /** Nobody may enter. */\n  LOCKED(7001),\n  FULL(7002);\n\n  final int code;\n  RoomError(int code) { this.code = code; }\n}\n',
    ],
    use: ['src/A.java', 'java', 'class A {\n  void f(Failure err) {\n    if (err.code == 70$001) g();\n  }\n}\n'],
    definition: 'LOCKED',
    fix: /LOCKED/,
  },
  {
    name: 'a Kotlin enum with a code argument',
    list: [
      'src/RoomError.kt',
      'enum class RoomError(val code: Int) {\n  /** Nobody may enter. */\n  LOCKED(7001),\n  FULL(7002),\n}\n',
    ],
    use: ['src/a.kt', 'kotlin', 'fun f(err: Failure) {\n  if (err.code == 70$001) g()\n}\n'],
    definition: 'LOCKED',
    fix: /LOCKED/,
  },
  {
    name: 'a protobuf enum',
    list: ['proto/room.proto', 'enum RoomError {\n  NONE = 0;\n  // Nobody may enter.\n  ROOM_LOCKED = 7001;\n}\n'],
    use: ['src/a.ts', 'typescript', 'if (err.code === 70$001) wait();\n'],
    definition: 'ROOM_LOCKED',
  },
  {
    name: 'an OpenRPC document',
    list: [
      'openrpc.json',
      '{ "openrpc": "1.2.6", "info": { "title": "Rooms" },\n  "methods": [{ "errors": [{ "code": 7001, "message": "Nobody may enter." }, { "code": 7002, "message": "Full" }] }] }',
    ],
    use: ['src/a.ts', 'typescript', 'if (err.code === 70$001) wait();\n'],
    definition: '7001',
  },
  {
    name: 'an OpenAPI document',
    list: [
      'openapi.yaml',
      'openapi: 3.0.0\ninfo: { title: Rooms, version: "1" }\npaths:\n  /rooms:\n    get:\n      responses:\n        "423":\n          description: Nobody may enter.\n        "410":\n          description: The room is gone.\n',
    ],
    use: ['src/a.ts', 'typescript', 'if (response.status === 42$03) wait();\n'],
    definition: '423',
  },
];

const titles = async (session: LspSession, path: string, at: { line: number; character: number }): Promise<string> =>
  (await session.actions(path, { start: at, end: at })).map(({ title }) => title).join('\n');

test.each(cases)('$name explains a number in its own words, is its definition, and the fix writes it', async (each) => {
  const [listPath, list] = each.list;
  const [path, language, drawn] = each.use;
  const session = await start({ files: { [listPath]: list } });
  const { text, position } = cursorIn(drawn);
  await session.open(path, text, language);
  await session.until(async () => (await session.hover(path, position))?.includes('Nobody may enter') ?? false);
  const definition = await navigating(session).definition(path, position);
  expect(namesOf(definition, { [listPath]: list })).toEqual([`${listPath}: ${each.definition}`]);
  if (each.fix !== undefined) expect(await titles(session, path, position)).toMatch(each.fix);
});
