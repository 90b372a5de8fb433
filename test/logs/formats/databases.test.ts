import { test } from 'vitest';
import { checkFormat } from '../checkLog';

test('PostgreSQL on stderr: statements are data', () =>
  checkFormat(
    'PostgreSQL',
    `
    2026-11-21 07:01:02.123 UTC [404] ERROR:  relation "x" does not exist at character 500
    2026-11-21 07:01:02.123 UTC [404] STATEMENT:  SELECT * FROM x WHERE status = 500 AND error_code = 404
    2026-11-21 07:01:02 UTC [500]: [3-1] user=a,db=b 23505 ERROR:  duplicate key value violates unique constraint "b_pkey"
                                                     ^^^^^ sqlstate
    2026-11-21 07:01:02.123 UTC [404] LOG:  could not bind IPv4 address "127.0.0.1": Address already in use
    2026-11-21 07:01:02.123 UTC [404] LOG:  server process (PID 500) was terminated by signal 9: Killed
                                                                                              ^ signal
  `,
  ));

test("PostgreSQL's csvlog", () =>
  checkFormat(
    'PostgreSQL csv',
    `
    2026-11-21 07:01:02.123 UTC,"postgres","db",404,"[local]",6561a0b2.1e240,1,"SELECT",2026-11-21 07:00:00 UTC,3/404,0,ERROR,42P01,"relation ""x"" does not exist",,,,,,"SELECT * FROM x where status = 404",15,,"psql","client backend",,0
                                                                                                                              ^^^^^ sqlstate
    2026-11-21 07:01:02.123 UTC,,,500,,6561a0b2.1e240,1,,2026-11-21 07:00:00 UTC,,0,LOG,00000,"database system is ready",,,,,,,,,"","postmaster",,0
                                                                                        ^^^^^ sqlstate
  `,
  ));

test("PostgreSQL's jsonlog", () =>
  checkFormat(
    'PostgreSQL JSON',
    `
    {"timestamp":"2026-11-21 07:01:02.123 UTC","user":"u","dbname":"d","pid":404,"remote_port":500,"session_id":"x","line_num":3,"error_severity":"ERROR","state_code":"42P01","message":"relation x does not exist","statement":"select 404 where error_code = 500","cursor_position":15}
                                                                                                                                                                        ^^^^^ sqlstate
  `,
  ));

test('MySQL and MariaDB', () =>
  checkFormat(
    'MySQL',
    `
    2026-11-21T07:01:02.123456Z 404 [ERROR] [MY-012574] [InnoDB] Unable to lock ./ibdata1 error: 11
                                                                                                 ^^ errno
    2026-11-21T07:01:02.123456Z 0 [Warning] [MY-010055] [Server] IP address '10.0.0.404' could not be resolved
    2026-11-21T07:01:02.123456Z 500 [ERROR] [MY-013183] [InnoDB] Assertion failure: a.cc:404
    2026-11-21  7:01:02 404 [ERROR] mysqld: Can't create/write to file '/a' (Errcode: 13 "Permission denied")
                                                                                      ^^ errno
    2026-11-21  7:01:02 0 [ERROR] InnoDB: Operating system error number 2 in a file operation.
                                                                        ^ errno
  `,
  ));

test("MySQL's slow queries", () =>
  checkFormat(
    'MySQL slow queries',
    `
    # Time: 2026-11-21T07:01:02.123456Z
    # User@Host: root[root] @ localhost []  Id:   404
    # Query_time: 0.000500  Lock_time: 0.000404 Rows_sent: 500  Rows_examined: 404
    SELECT * FROM t WHERE error_code = 404 AND status = 500;
  `,
  ));

test("SQL Server: its own numbers are of any catalog, Windows' are of Windows", () =>
  checkFormat(
    'SQL Server',
    `
    2026-11-21 07:01:02.12 spid51      Error: 18456, Severity: 14, State: 8.
                                              ^^^^^ unknown
    2026-11-21 07:01:02.12 Logon       Error: 823, Severity: 24, State: 2.
                                              ^^^ unknown
    2026-11-21 07:01:02.12 spid404s    Operating system error 5(Access is denied.) occurred while creating a file.
                                                              ^ win32
    2026-11-21 07:01:02.12 Server      Error: 17182, Severity: 16, State: 1.
                                              ^^^^^ unknown
    2026-11-21 07:01:02.12 Server      TDSSNIClient initialization failed with error 0x80092004, status code 0x80. Reason: Unable to initialize SSL support.
                                                                                     ^^^^^^^^^^ hresult
    2026-11-21 07:01:02.12 spid7s      Login failed for user 'x'. [CLIENT: 10.0.0.1]
  `,
  ));
