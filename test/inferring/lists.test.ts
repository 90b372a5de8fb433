import { expect, test } from 'vitest';
import { checkInferred, idsOf, infer } from './checkInferred';

test('members of an enum, written and counted, with their comments', () => {
  const [catalog] = checkInferred(
    'typescript',
    `
export enum SessionError {
  /** The peer has gone. */
  PeerGone = 7001,
  ^^^^^^^^ 7001: The peer has gone.
  TokenExpired, // Sign in again.
  ^^^^^^^^^^^^ 7002: Sign in again.
  QuotaReached = 7010,
  ^^^^^^^^^^^^ 7010
}`,
    'src/session/errors.ts',
  );
  expect(catalog).toMatchObject({
    id: 'project.session-error',
    title: 'SessionError (src/session/errors.ts)',
    scope: 'project',
    enumName: 'SessionError',
    source: { file: 'src/session/errors.ts', heading: 'SessionError' },
    appliesTo: { identifiers: ['SessionError'], files: ['src/**'] },
  });
});

test('an object of numbers, and one of rows', () => {
  const catalogs = checkInferred(
    'typescript',
    `
export const RoomErrors = {
  ROOM_FULL: 7001,
  ^^^^^^^^^ 7001
  ROOM_CLOSED: 7002,
  ^^^^^^^^^^^ 7002
} as const;
export const MEDIA_ERRORS = Object.freeze({
  NO_CAMERA: { code: 7101, message: 'There is no camera' },
  ^^^^^^^^^ 7101: There is no camera
  NO_SOUND: { code: 7102, message: "There is no sound" },
  ^^^^^^^^ 7102: There is no sound
});`,
  );
  expect(idsOf(catalogs)).toEqual(['project.room-errors', 'project.media-errors']);
});

test('constants that share a word of errors', () => {
  const catalogs = checkInferred(
    'typescript',
    `
export const ERR_ROOM_FULL = 7001;
             ^^^^^^^^^^^^^ 7001
export const MAX_ROOMS = 50;
export const ERR_ROOM_CLOSED = 7002;
             ^^^^^^^^^^^^^^^ 7002
`,
    'src/rooms.ts',
  );
  expect(idsOf(catalogs)).toEqual(['project.rooms-err']);
});

test('macros, their expressions and their comments', () => {
  checkInferred(
    'c',
    `
#define ACME_ERR_BASE 7000
        ^^^^^^^^^^^^^ 7000
#define ACME_ERR_CLOSED (-2) /* The stream is closed. */
        ^^^^^^^^^^^^^^^ -2: The stream is closed.
#define ACME_ERR_FULL (ACME_ERR_BASE + 3)
        ^^^^^^^^^^^^^ 7003
#define ACME_BUFFER_SIZE 4096
`,
    'include/acme.h',
  );
});

test('a C enum that counts', () => {
  checkInferred(
    'c',
    `
typedef enum {
  ACME_OK = 0,
  ^^^^^^^ 0
  ACME_CLOSED, /**< Closed by the peer. */
  ^^^^^^^^^^^ 1: Closed by the peer.
  ACME_FULL
  ^^^^^^^^^ 2
} acme_error_t;
`,
    'include/acme.h',
  );
});

test('an enum of Python', () => {
  checkInferred(
    'python',
    `
class ExitStatus(IntEnum):
    # Nothing was found.
    NOTHING_FOUND = 71
    ^^^^^^^^^^^^^ 71: Nothing was found.
    BAD_INPUT = 72  # See the manual.
    ^^^^^^^^^ 72: See the manual.
`,
  );
});

test('constants of Go by their type, counted or not', () => {
  const catalogs = checkInferred(
    'go',
    `
package acme

type ErrorCode int

const (
	ErrNone ErrorCode = iota + 7000
	^^^^^^^ 7000
	// ErrClosed: the stream is closed.
	ErrClosed
	^^^^^^^^^ 7001: ErrClosed: the stream is closed.
	_
	ErrFull
	^^^^^^^ 7003
)

const (
	StatusPaid = 1
	StatusSent = 2
)
`,
    'acme/errors.go',
  );
  expect(idsOf(catalogs)).toEqual(['project.error-code']);
});

test('Java and Kotlin enums with a code argument', () => {
  checkInferred(
    'java',
    `
public enum ApiError {
    ROOM_FULL(7001, "The room is full"),
    ^^^^^^^^^ 7001: The room is full
    /** Nobody may enter. */
    @Deprecated ROOM_LOCKED(7002, "The room is locked");
                ^^^^^^^^^^^ 7002: Nobody may enter.: The room is locked

    private final int code;
    ApiError(int code, String text) { this.code = code; }
}`,
  );
  checkInferred(
    'kotlin',
    `
enum class ApiError(val retries: Int, val code: Int) {
    ROOM_FULL(3, 7001),
    ^^^^^^^^^ 7001
    ROOM_LOCKED(3, code = 7002);
    ^^^^^^^^^^^ 7002
    fun isFatal() = code > 7001
}`,
  );
});

test.each([
  ['csharp', `public enum ErrorCode { RoomFull = 7001, [Obsolete("x")] RoomLocked }`, [7001, 7002]],
  ['rust', `#[repr(i32)]\npub enum ErrorCode { RoomFull = 7001, RoomLocked = 7002 }`, [7001, 7002]],
  [
    'swift',
    `enum ErrorCode: Int {\n  case roomFull = 7001, roomLocked = 7002\n  case gone = 7003\n  var fatal: Bool { true }\n}`,
    [7001, 7002, 7003],
  ],
  ['php', `<?php enum ErrorCode: int { case RoomFull = 7001; case RoomLocked = 7002; }`, [7001, 7002]],
  ['ruby', `module Errors\n  ROOM_FULL = 7001\n  ROOM_LOCKED = 7002\nend`, [7001, 7002]],
  [
    'dart',
    `enum ErrorCode { roomFull(7001), roomLocked(7002); const ErrorCode(this.code); final int code; }`,
    [7001, 7002],
  ],
  [
    'proto',
    `enum ErrorCode {\n  option allow_alias = true;\n  NONE = 0;\n  ROOM_FULL = 7001 [deprecated = true];\n  reserved 5;\n}`,
    [0, 7001],
  ],
])('an enum of %s', (language, text, codes) => {
  const catalogs = checkInferredCodes(language, text);
  expect(catalogs).toEqual(codes);
});

const checkInferredCodes = (language: string, text: string): readonly unknown[] =>
  infer([{ drawn: text, path: `src/codes.${language}`, language }]).flatMap(({ catalog }) =>
    catalog.entries.map(({ code }) => code),
  );
