import { expect, test } from 'vitest';
import type { EntryJson } from '../../scripts/families/index';
import { buildFamilies } from '../../scripts/families/index';

const families = await buildFamilies();

const entriesOf = (id: string): readonly EntryJson[] => families.find((family) => family.id === id)?.entries ?? [];

/** `code name (title), severity` of the first entry with the code, and what it says. */
const checkEntry = (where: string, head: string, says: RegExp): void => {
  const [id = '', written = ''] = where.split('/');
  const entry = entriesOf(id).find(({ code }) => code === written || code === Number(written));
  const { name = '–', title = '–', severity = 'error', description = '', remedies = [], notes = [] } = entry ?? {};
  expect({ where, head: `${name} (${title}), ${severity}` }).toEqual({ where, head });
  expect([description, ...remedies, ...notes].join(' ')).toMatch(says);
};

test('HTTP statuses say what happened and what to try', () => {
  checkEntry('http/100', 'CONTINUE (Continue), info', /final answer/);
  checkEntry('http/204', 'NO_CONTENT (No Content), success', /no body/);
  checkEntry('http/304', 'NOT_MODIFIED (Not Modified), info', /cached copy/);
  checkEntry('http/401', 'UNAUTHORIZED (Unauthorized), error', /credentials/);
  checkEntry('http/404', 'NOT_FOUND (Not Found), error', /path/);
  checkEntry('http/503', 'SERVICE_UNAVAILABLE (Service Unavailable), error', /Retry-After/);
});

test('unregistered HTTP statuses say who uses them', () => {
  checkEntry(
    'http/499',
    'CLIENT_CLOSED_REQUEST (Client Closed Request), error',
    /Not registered with IANA; used by nginx/,
  );
  checkEntry('http/522', 'CONNECTION_TIMED_OUT (Connection Timed Out), error', /Not registered .* Cloudflare/);
});

test('exit codes know shells, containers and systemd', () => {
  checkEntry('exit-code/0', 'EXIT_SUCCESS (Success), success', /normally/);
  checkEntry('exit-code/64', 'EX_USAGE (Wrong command line), error', /arguments/);
  checkEntry('exit-code/127', '– (Command not found), error', /PATH/);
  checkEntry('exit-code/137', '– (Killed (SIGKILL), often out of memory), error', /OOMKilled/);
  checkEntry('exit-code/203', 'EXIT_EXEC (–), error', /ExecStart/);
});

test('signals, errno and libuv', () => {
  checkEntry('signal/9', 'SIGKILL (Forced termination), error', /cannot be caught/);
  checkEntry('errno/2', 'ENOENT (No such file or directory), error', /does not exist/);
  checkEntry('errno/111', 'ECONNREFUSED (Connection refused), error', /listens/);
  checkEntry('errno/-3008', 'EAI_NONAME (Name or service not known), error', /ENOTFOUND/);
});

test('protocols', () => {
  checkEntry('grpc/0', 'OK (OK), success', /succeeded/);
  checkEntry('grpc/14', 'UNAVAILABLE (Unavailable), error', /back-off/);
  checkEntry('json-rpc/-32601', 'MethodNotFound (Method not found), error', /method name/);
  checkEntry('lsp/-32801', 'ContentModified (Content modified), info', /changed/);
  checkEntry('websocket/1006', 'ABNORMAL_CLOSURE (Abnormal closure), error', /without a close frame/);
  checkEntry('http2/11', 'ENHANCE_YOUR_CALM (Enhance your calm), error', /keep-alive/);
  checkEntry('tls/48', 'UNKNOWN_CA (Unknown certificate authority), error', /chain/);
  checkEntry('dns/3', 'NXDOMAIN (Name does not exist), error', /spelling/);
  checkEntry('smtp/5.7.1', '– (Delivery not authorized), error', /policy/);
  checkEntry('mqtt/135', 'MQTT_RC_NOT_AUTHORIZED (Not authorized), error', /access list/);
  checkEntry('kafka/3', 'UNKNOWN_TOPIC_OR_PARTITION (Unknown topic or partition), error', /does not host/);
  checkEntry('curl/6', 'CURLE_COULDNT_RESOLVE_HOST (Could not resolve host), error', /DNS/);
});

test('databases', () => {
  checkEntry('sqlstate/00000', 'successful_completion (Successful completion), success', /succeeded/);
  checkEntry('sqlstate/23505', 'unique_violation (Unique violation), error', /ON CONFLICT/);
  checkEntry('sqlstate/22001', 'string_data_right_truncation (String data right truncation), error', /longer/);
  checkEntry('sqlstate/01004', 'warning_string_data_right_truncation (String was cut off), warning', /^$/);
  checkEntry('mysql/1062', 'ER_DUP_ENTRY (Duplicate entry), error', /ON DUPLICATE KEY/);
  checkEntry('mariadb/1205', 'ER_LOCK_WAIT_TIMEOUT (Lock wait timeout exceeded), error', /lock/);
  checkEntry('sqlite/2067', 'SQLITE_CONSTRAINT_UNIQUE (Constraint: unique), error', /exists already/);
});

test('Windows', () => {
  checkEntry('win32/0', 'ERROR_SUCCESS (Success), success', /succeeded/);
  checkEntry('win32/5', 'ERROR_ACCESS_DENIED (Access denied), error', /permissions/);
  checkEntry('win32/3010', 'ERROR_SUCCESS_REBOOT_REQUIRED (Success, restart needed), success', /restart/);
  checkEntry('win32/10061', 'WSAECONNREFUSED (Connection refused), error', /listens/);
  checkEntry('hresult/0x80070005', 'E_ACCESSDENIED (Access denied), error', /system error 5/);
  checkEntry('hresult/0x800f081f', 'CBS_E_SOURCE_MISSING (Source files missing), error', /DISM/);
  checkEntry('ntstatus/0xc0000005', 'STATUS_ACCESS_VIOLATION (Access violation), error', /crash dump/);
  checkEntry('ntstatus/0x80000005', 'STATUS_BUFFER_OVERFLOW (More data is available), warning', /buffer/);
});

test('a name without a text becomes readable, and nothing is made up', () => {
  checkEntry('hresult/0x80030050', 'STG_E_FILEALREADYEXISTS (File already exists), error', /^$/);
  checkEntry('win32/1117', 'ERROR_IO_DEVICE (IO device), error', /^$/);
  checkEntry('ntstatus/0xc0000059', 'STATUS_REVISION_MISMATCH (Revision mismatch), error', /^$/);
});

test('the compiler explains its own messages', () => {
  const entry = entriesOf('typescript').find(({ code }) => code === 2345);
  expect(entry?.messages).toEqual(["Argument of type '{0}' is not assignable to parameter of type '{1}'."]);
  expect(entry?.remedies?.join()).toMatch(/parameter/);
});

const described = (id: string): number => entriesOf(id).filter((entry) => entry.description !== undefined).length;

test.each(['http', 'exit-code', 'signal', 'grpc', 'json-rpc', 'lsp', 'websocket', 'dns', 'tls', 'http2', 'smtp'])(
  'every code of %s has a sentence',
  (id) => {
    expect(entriesOf(id).filter((entry) => entry.description === undefined)).toEqual([]);
  },
);

test('what people meet most has a sentence', () => {
  expect(described('errno')).toBeGreaterThanOrEqual(100);
  expect(described('win32') + described('hresult') + described('ntstatus')).toBeGreaterThanOrEqual(300);
  expect(described('sqlstate')).toBeGreaterThanOrEqual(90);
  expect(described('mysql')).toBeGreaterThanOrEqual(60);
});
