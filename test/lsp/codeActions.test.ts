import { CodeAction, type Command, type Range, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { editor, sessionsOfTests, uriOf, type LspSession, type SessionOptions } from '../support/lspSession';

const imported = "import { connect } from 'emotiv';\n";
const line = 'if (error.code === -32021) retry();\n';
const text = imported + line;
const onCode: Range = {
  start: { line: 1, character: line.indexOf('32021') },
  end: { line: 1, character: line.indexOf('32021') },
};

const startSession = sessionsOfTests();
const start = async (options?: SessionOptions): Promise<LspSession> => {
  const session = await startSession(options);
  await session.open('src/client.ts', text);
  return session;
};

const titlesOf = (actions: readonly (CodeAction | Command)[]): readonly string[] => actions.map(({ title }) => title);

/** The texts of the files after an edit; every document changed must be named with its version. */
const applied = (edit: WorkspaceEdit, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const after: Record<string, string> = { ...files };
  for (const change of edit.documentChanges ?? []) {
    if ('kind' in change) {
      if (change.kind === 'create') after[change.uri] = '';
      continue;
    }
    const { uri } = change.textDocument;
    const edits = change.edits.flatMap((each) => ('newText' in each ? [each] : []));
    after[uri] = TextDocument.applyEdits(TextDocument.create(uri, '', 0, after[uri] ?? ''), edits);
  }
  return after;
};

test('the lightbulb offers the constant, the ignore comment and the setting', async () => {
  const session = await start();
  const actions = await session.actions('src/client.ts', onCode);
  expect(titlesOf(actions)).toMatchInlineSnapshot(`
    [
      "Replace with CortexError.INVALID_CLIENT_ID_OR_SECRET_KEY (new file cortexError.ts)",
      "Name it INVALID_CLIENT_ID_OR_SECRET_KEY at the top of this file",
      "Ignore -32021 on this line",
      "Ignore emotiv-cortex/-32021 in this workspace",
      "Replace 1 error code in this file",
    ]
  `);
});

test('the constant comes with its module and its import, in one edit of this version', async () => {
  const session = await start({ files: { 'package.json': '{"type": "module"}' } });
  const [first] = await session.actions('src/client.ts', onCode, ['quickfix']);
  const edit = CodeAction.is(first) ? first.edit : undefined;
  expect(edit?.documentChanges).toContainEqual(
    expect.objectContaining({ textDocument: { uri: uriOf('src/client.ts'), version: 1 } }),
  );
  expect(applied(edit ?? {}, { [uriOf('src/client.ts')]: text })).toMatchInlineSnapshot(`
    {
      "file:///workspace/src/client.ts": "import { connect } from 'emotiv';
    import { CortexError } from './cortexError.js';
    if (error.code === CortexError.INVALID_CLIENT_ID_OR_SECRET_KEY) retry();
    ",
      "file:///workspace/src/cortexError.ts": "/**
     * EMOTIV Cortex API codes.
     * https://emotiv.gitbook.io/cortex-api/
     */
    export const CortexError = {
      /** Invalid JSON was received by the server. */
      PARSE_ERROR: -32700,
      /** The JSON sent is not a valid Request object. */
      INVALID_REQUEST: -32600,
      /** The method does not exist / is not available. */
      METHOD_NOT_FOUND: -32601,
      /** Invalid method parameter(s). */
      INVALID_PARAMS: -32602,
      /** Internal JSON-RPC error. */
      INTERNAL_ERROR: -32603,
      /** Incorrect user name or password. */
      INCORRECT_USER_NAME_OR_PASSWORD: -32001,
      /** Invalid license key. */
      INVALID_LICENSE_KEY: -32002,
      /** No Internet connection. */
      NO_INTERNET_CONNECTION: -32003,
      /** No headset connected. */
      NO_HEADSET_CONNECTED: -32004,
      /** There is an active session already with this headset. */
      ACTIVE_SESSION_ALREADY_WITH_HEADSET: -32005,
      /** No valid license to activate a new session. */
      NO_VALID_LICENSE_TO_ACTIVATE_NEW_SESSION: -32006,
      /** Session does not exist. */
      SESSION_DOES_NOT_EXIST: -32007,
      /** The session was closed. */
      SESSION_CLOSED: -32008,
      /** Current session has been updated. */
      SESSION_UPDATED: -32009,
      /** The headset of current session has been disconnected. */
      HEADSET_DISCONNECTED: -32010,
      /** The recording of current session has been stopped. */
      RECORDING_STOPPED: -32011,
      /** The current session must be activated first. */
      SESSION_MUST_BE_ACTIVATED_FIRST: -32012,
      /** Invalid status. */
      INVALID_STATUS: -32013,
      /** Invalid auth token. */
      INVALID_AUTH_TOKEN: -32014,
      /** Auth token expired. */
      AUTH_TOKEN_EXPIRED: -32015,
      /** Stream unavailable or already been subscribed. */
      STREAM_UNAVAILABLE_OR_ALREADY_SUBSCRIBED: -32016,
      /** The recording of current session has been started. */
      RECORDING_STARTED: -32017,
      /** Missing required parameters. */
      MISSING_REQUIRED_PARAMETERS: -32018,
      /** Session limit has been reached for current device. */
      SESSION_LIMIT_REACHED_FOR_DEVICE: -32019,
      /** The headset has to be connected by USB cable. */
      HEADSET_MUST_BE_CONNECTED_BY_USB_CABLE: -32020,
      /** Invalid client ID or client secret key. */
      INVALID_CLIENT_ID_OR_SECRET_KEY: -32021,
      /** You have exceeded the limit on the number of devices. */
      LIMIT_ON_NUMBER_OF_DEVICES_EXCEEDED: -32022,
      /** Missing client ID. */
      MISSING_CLIENT_ID: -32023,
      /** The license is expired. */
      LICENSE_EXPIRED: -32024,
      /** Request 'debit' is greater than 'maxDebit' on the license. */
      REQUEST_DEBIT_GREATER_THAN_MAX_DEBIT: -32025,
      /** Daily debit limit exceeded. */
      DAILY_DEBIT_LIMIT_EXCEEDED: -32026,
      /** Application does not have permission to use the license. */
      APPLICATION_HAS_NO_PERMISSION_TO_USE_LICENSE: -32027,
      /** Session soft limit exceeded. */
      SESSION_SOFT_LIMIT_EXCEEDED: -32028,
      /** Session hard limit exceeded. */
      SESSION_HARD_LIMIT_EXCEEDED: -32029,
      /** Session data already existed. */
      SESSION_DATA_ALREADY_EXISTS: -32030,
      /** Invalid profile name. */
      INVALID_PROFILE_NAME: -32031,
      /** Logout before login with new account. */
      LOGOUT_BEFORE_LOGIN_WITH_NEW_ACCOUNT: -32032,
      /** You must be logged in before calling authorize. */
      MUST_BE_LOGGED_IN_BEFORE_CALLING_AUTHORIZE: -32033,
      /** Token does not match with current user. */
      TOKEN_DOES_NOT_MATCH_USER: -32034,
      /** Account does not match with current user. */
      ACCOUNT_DOES_NOT_MATCH_USER: -32035,
      /** Error processing profile. */
      ERROR_PROCESSING_PROFILE: -32036,
      /** Training for this action is not supported. */
      TRAINING_FOR_ACTION_NOT_SUPPORTED: -32037,
      /** Extender ID not found. */
      EXTENDER_ID_NOT_FOUND: -32038,
      /** Request timed out. */
      REQUEST_TIMED_OUT: -32039,
      /** Multiple sessions cannot be activated on the same headset. */
      MULTIPLE_SESSIONS_CANNOT_BE_ACTIVATED: -32040,
      /** EULA has not been accepted by the user. */
      EULA_NOT_ACCEPTED_BY_USER: -32041,
      /** You have accepted the license. */
      LICENSE_ACCEPTED: -32042,
      /** Your license has been reached to max monthly record. */
      LICENSE_REACHED_TO_MAX_MONTHLY_RECORD: -32043,
      /** Current headset has linked with a profile. */
      HEADSET_LINKED_WITH_PROFILE: -32044,
      /** Current headset does not link with any profile. */
      HEADSET_DOES_NOT_LINK_WITH_PROFILE: -32045,
      /** Your application does not have access to the profile of another application. */
      APPLICATION_HAS_NO_ACCESS_TO_PROFILE: -32046,
      /** Social login information was incorrect. */
      SOCIAL_LOGIN_INFORMATION_INCORRECT: -32047,
    } as const;

    /** Any code of {@link CortexError}. */
    export type CortexError = (typeof CortexError)[keyof typeof CortexError];
    ",
    }
  `);
});

test('a client that cannot create files is offered what needs none', async () => {
  const session = await start({ capabilities: { ...editor, workspace: { ...editor.workspace, workspaceEdit: {} } } });
  const actions = await session.actions('src/client.ts', onCode);
  const creates = actions.filter((action) => JSON.stringify(action).includes('"kind":"create"'));
  expect(creates).toEqual([]);
  expect(actions).not.toEqual([]);
});

test('everything at once has a kind of its own', async () => {
  const session = await start();
  const only = await session.actions('src/client.ts', onCode, ['source.fixAll']);
  expect(only).toMatchObject([{ kind: 'source.fixAll.error-code-insight' }]);
  expect(await session.actions('src/client.ts', onCode, ['refactor'])).toEqual([]);
});

test('a constant that the workspace has is used first', async () => {
  const session = await start({
    files: { 'src/errors.ts': 'export const INVALID_CLIENT_ID_OR_SECRET_KEY = -32021;\n' },
  });
  await session.until(async () =>
    titlesOf(await session.actions('src/client.ts', onCode)).some((title) => title.includes('./errors')),
  );
});

test('ignoring in the workspace is a command that the client runs', async () => {
  const session = await start();
  const actions = await session.actions('src/client.ts', onCode);
  expect(actions).toContainEqual(
    expect.objectContaining({
      command: expect.objectContaining({
        command: 'errorCodeInsight.ignoreCode',
        arguments: [{ rule: 'emotiv-cortex/-32021', uri: uriOf('src/client.ts') }],
      }) as unknown,
    }),
  );
});

test('an ignore comment can be taken back from the same menu', async () => {
  const session = await start();
  const ignored = text.replace(');\n', '); // error-code-insight-ignore: known\n');
  await session.change('src/client.ts', 2, [{ text: ignored }]);
  const actions = await session.actions('src/client.ts', onCode);
  expect(titlesOf(actions)).toEqual(['Remove the comment that ignores this code']);
});

test('the hover inserts the same constant', async () => {
  const session = await start();
  const answer = await session.client.sendRequest('errorCodeInsight/insertConstant', {
    catalog: 'emotiv-cortex',
    code: -32021,
    uri: uriOf('src/client.ts'),
    range: { start: { line: 1, character: line.indexOf('-32021') }, end: { line: 1, character: line.indexOf(')') } },
  });
  expect(answer).toMatchObject({ edit: { documentChanges: expect.any(Array) as unknown } });
});

test('the palette inserts a constant where no code stands', async () => {
  const session = await start();
  const cursor = { line: 1, character: 0 };
  const answer = await session.client.sendRequest('errorCodeInsight/insertConstant', {
    catalog: 'videosdk',
    code: 400,
    uri: uriOf('src/client.ts'),
    range: { start: cursor, end: cursor },
  });
  expect(answer).toMatchObject({ edit: { documentChanges: expect.any(Array) as unknown } });
});

test('a code that is gone cannot be inserted', async () => {
  const session = await start();
  const answer = await session.client.sendRequest('errorCodeInsight/insertConstant', {
    catalog: 'nobody',
    code: 1,
    uri: uriOf('src/client.ts'),
    range: onCode,
  });
  expect(answer).toEqual({ why: 'No catalog knows this code any more.' });
});

test('a number that differs by system has a constant once the system is set', async () => {
  const session = await startSession();
  const check = 'import errno\n\nif error.errno == 110:\n    retry()\n';
  await session.open('src/wait.py', check);
  const at = { line: 2, character: check.split('\n')[2]?.indexOf('110') ?? 0 };
  const replaced = async (): Promise<readonly string[]> =>
    titlesOf(await session.actions('src/wait.py', { start: at, end: at })).filter((title) =>
      title.startsWith('Replace with'),
    );
  expect(await replaced()).not.toContain('Replace with errno.ETIMEDOUT (from errno)');
  await session.setSettings({ platform: 'linux' });
  expect(await replaced()).toContain('Replace with errno.ETIMEDOUT (from errno)');
});
