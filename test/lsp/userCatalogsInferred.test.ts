import { expect, test } from 'vitest';
import { sessionsOfTests, type LspSession } from '../support/lspSession';
import { cursorIn, namesOf, navigating } from './navigating';

const start = sessionsOfTests();

const errors = `export enum RoomError {
  /** Everybody is inside already. */
  RoomFull = 7001,
  RoomLocked = 7002,
}
`;

const drawnClient = 'if (error.code === 70$001) wait();';

const hoverAt = async (session: LspSession, path: string, drawn = drawnClient): Promise<string | undefined> => {
  const { text, position } = cursorIn(drawn);
  await session.open(path, text);
  return session.hover(path, position);
};

const untilHover = async (session: LspSession, expected: string | undefined): Promise<void> => {
  const { text, position } = cursorIn(drawnClient);
  await session.open('src/client.ts', text);
  await session.until(async () => {
    const hover = await session.hover('src/client.ts', position);
    return expected === undefined ? hover === undefined : (hover?.includes(expected) ?? false);
  });
};

test('an enum of the workspace explains the numbers of other files, in the words of its comments', async () => {
  const session = await start({ files: { 'src/errors.ts': errors } });
  await untilHover(session, 'RoomFull');
  expect(await hoverAt(session, 'src/other.ts')).toContain('Everybody is inside already.');
  expect((await session.diagnostics('src/other.ts')).map(({ code }) => code)).toEqual(['project.room-error/7001']);
});

test('the number leads to the member, and the fix writes it', async () => {
  const session = await start({ files: { 'src/errors.ts': errors } });
  await untilHover(session, 'RoomFull');
  const { position } = cursorIn(drawnClient);
  const places = await navigating(session).definition('src/client.ts', position);
  expect(namesOf(places, { 'src/errors.ts': errors })).toEqual(['src/errors.ts: RoomFull']);
  const [first] = await session.actions('src/client.ts', { start: position, end: position });
  expect(JSON.stringify(first)).toContain('RoomError.RoomFull');
});

test('references of the member are the numbers that mean it', async () => {
  const client = 'if (error.code === 7001) wait();';
  const session = await start({ files: { 'src/errors.ts': errors, 'src/enter.ts': client } });
  await untilHover(session, 'RoomFull');
  await session.open('src/errors.ts', errors);
  const { position } = cursorIn(errors.replace('RoomFull', 'Room$0Full'));
  const places = await navigating(session).references('src/errors.ts', position);
  expect(namesOf(places, { 'src/errors.ts': errors, 'src/enter.ts': client })).toEqual(
    expect.arrayContaining(['src/errors.ts: RoomFull', 'src/enter.ts: 7001']),
  );
});

test('the enum itself has no magic numbers', async () => {
  const session = await start({ files: { 'src/errors.ts': errors } });
  await untilHover(session, 'RoomFull');
  await session.open('src/errors.ts', errors);
  expect(await session.diagnostics('src/errors.ts')).toEqual([]);
});

test('a saved and a typed change of the enum show', async () => {
  const session = await start({ files: { 'src/errors.ts': errors } });
  await untilHover(session, 'RoomFull');
  await session.save('src/errors.ts', errors.replace('RoomFull', 'RoomCrowded'));
  await untilHover(session, 'RoomCrowded');
  await session.open('src/errors.ts', errors);
  await session.hints('src/errors.ts');
  session.host.advance(300);
  await untilHover(session, 'RoomFull');
});

test('an enum that is gone explains nothing', async () => {
  const session = await start({ files: { 'src/errors.ts': errors } });
  await untilHover(session, 'RoomFull');
  await session.save('src/errors.ts', '// nothing left');
  await untilHover(session, undefined);
});

test('the settings refuse a list, accept another, and are followed', async () => {
  const states = 'export enum RoomPhase { RoomOpened = 7001, RoomClosed = 7002 }';
  const session = await start({ files: { 'src/errors.ts': errors, 'src/states.ts': states } });
  await untilHover(session, 'RoomFull');
  await session.setSettings({ inferred: { RoomError: 'refuse', 'project.room-phase': 'accept' } });
  await untilHover(session, 'RoomOpened');
});

test('a pinned list wins over another', async () => {
  const others = 'export enum DoorError { DoorStuck = 7001, DoorLost = 7002 }';
  const session = await start({
    files: { 'src/errors.ts': errors, 'doors/errors.ts': others },
    settings: { inferred: { DoorError: 'pin' } },
  });
  await untilHover(session, '7001` DoorStuck');
});

test("the workspace's own codes come before those of a protocol where nothing else tells", async () => {
  const own = 'export enum RoomError { RoomFull = -32050, RoomLocked = -32051 }';
  const session = await start({ files: { 'errors.ts': own } });
  const { text, position } = cursorIn('if (error.code === -32$0050) wait();');
  await session.open('client.ts', text);
  await session.until(async () => (await session.hover('client.ts', position))?.includes('` RoomFull') ?? false);
});

test('tests and built files make no catalogs', async () => {
  const session = await start({
    files: {
      'test/fixtures.ts': errors,
      'dist/errors.js': 'exports.Errors = { A: 7001, B: 7002 };',
      'zz.errors.json': '{}',
    },
  });
  await session.until(() => session.messages.length > 0);
  expect(await hoverAt(session, 'src/client.ts')).toBeUndefined();
});

test('a protobuf enum and an OpenRPC document explain numbers too', async () => {
  const proto = 'enum RoomError {\n  NONE = 0;\n  // Nobody may enter.\n  ROOM_LOCKED = 7001;\n}\n';
  const session = await start({ files: { 'proto/room.proto': proto } });
  await untilHover(session, 'Nobody may enter.');
  const rpc = JSON.stringify({
    openrpc: '1.2.6',
    info: { title: 'Doors' },
    methods: [{ errors: [{ code: 7301, message: 'The door is stuck' }] }],
  });
  const other = await start({ files: { 'openrpc.json': rpc } });
  const { text, position } = cursorIn('if (error.code === 73$001) wait();');
  await other.open('client.ts', text);
  await other.until(async () => (await other.hover('client.ts', position))?.includes('The door is stuck') ?? false);
});
