import { test } from 'vitest';
import { checkLog } from './checkLog';

test('mysql', () => {
  checkLog(String.raw`
2026-11-21T10:00:00.123456Z 8 [ERROR] [MY-010119] [Server] Aborting
2026-11-21T10:00:00.123456Z 0 [ERROR] [MY-012574] [InnoDB] Unable to lock ./ibdata1 error: 11
                                                                                           ^^ errno
2026-11-21 10:00:00 0 [ERROR] InnoDB: Operating system error number 2 in a file operation.
                                                                    ^ errno
2026-11-21 10:00:01 0 [ERROR] mysqld: Can't create/write to file '/tmp/ibXX' (Errcode: 13 "Permission denied")
                                                                                       ^^ errno
2026-11-21 10:00:02 10 [ERROR] Slave SQL: Could not execute Write_rows event on table a.b; Duplicate entry '5' for key 'PRIMARY', Error_code: 1062; handler error HA_ERR_FOUND_DUPP_KEY; the event's master log mysql-bin.000404, end_log_pos 500, Internal MariaDB error code: 1062
                                                                                                                                              ^^^^ mysql                                                                                                                        ^^^^ mysql
ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)
      ^^^^ mysql
            ^^^^^ sqlstate
ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)
      ^^^^ mysql
            ^^^^^ sqlstate
ERROR 1064 (42000) at line 12: You have an error in your SQL syntax
      ^^^^ mysql
            ^^^^^ sqlstate
Got error 28 from storage engine
          ^^ errno
sqlalchemy.exc.OperationalError: (pymysql.err.OperationalError) (2003, "Can't connect to MySQL server on 'db' ([Errno 111] Connection refused)")
                                                                                                                      ^^^ errno
pymysql.err.IntegrityError: (1062, "Duplicate entry '404' for key 'PRIMARY'")
                             ^^^^ mysql
mysql.connector.errors.ProgrammingError: 1146 (42S02): Table 'a.b' doesn't exist
                                         ^^^^ mysql
                                               ^^^^^ sqlstate
  code: 'ER_DUP_ENTRY', errno: 1062, sqlState: '23000', sqlMessage: "Duplicate entry"
                               ^^^^ mysql       ^^^^^ sqlstate
`);
});

test('sqlserver', () => {
  checkLog(String.raw`
2026-11-21 10:00:00.12 Logon       Error: 18456, Severity: 14, State: 8.
                                          ^^^^^ unknown
2026-11-21 10:00:00.12 Logon       Login failed for user 'sa'. Reason: Password did not match that for the login provided. [CLIENT: 10.0.0.1]
2026-11-21 10:00:01.00 spid5s      Error: 17204, Severity: 16, State: 1.
                                          ^^^^^ unknown
2026-11-21 10:00:01.00 spid5s      FCB::Open failed: Could not open file C:\Data\x.mdf for file number 1.  OS error: 5(Access is denied.).
                                                                                                                     ^ win32
2026-11-21 10:00:02.00 Server      SQL Server is terminating because of a system shutdown.
Msg 208, Level 16, State 1, Line 1
Invalid object name 'dbo.x'.
Error Number:18456,State:1,Class:14
             ^^^^^ unknown
`);
});

test('oracle', () => {
  checkLog(String.raw`
ORA-00942: table or view does not exist
    ^^^^^ oracle
ORA-12541: TNS:no listener
    ^^^^^ oracle
2026-11-21T10:00:00.000000+00:00 ORA-01555 caused by SQL statement below (SQL ID: abc, Query Duration=404 sec)
                                     ^^^^^ oracle
Errors in file /u01/app/oracle/diag/rdbms/x/trace/x_ora_1234.trc  (incident=500):
ORA-00600: internal error code, arguments: [kdsgrp1], [], []
    ^^^^^ oracle
TNS-12535: TNS:operation timed out
    ^^^^^ oracle
`);
});

test('postgres', () => {
  checkLog(String.raw`
2026-11-21 10:00:00.000 UTC [99] LOG:  server process (PID 1234) was terminated by signal 9: Killed
                                                                                          ^ signal
2026-11-21 10:00:01.000 UTC [99] FATAL:  password authentication failed for user "x"
2026-11-21 10:00:02.000 UTC [99] LOG:  could not bind IPv4 address "127.0.0.1": Address already in use
2026-11-21 10:00:03.000 UTC [99] LOG:  archive command failed with exit code 1
                                                                             ^ exit-code
2026-11-21 10:00:04.000 UTC [99] ERROR:  canceling statement due to statement timeout
2026-11-21 10:00:05 UTC,"postgres","db",99,"127.0.0.1:5432",abc.1,1,"SELECT",2026-11-21 09:00:00 UTC,3/404,0,ERROR,42P01,"relation ""t"" does not exist",,,,,,"select * from t",15,,"psql"
                                                                                                                   ^^^^^ sqlstate
{"timestamp":"2026-11-21 10:00:00.000 UTC","user":"postgres","dbname":"db","pid":99,"error_severity":"ERROR","state_code":"42P01","message":"relation \"t\" does not exist"}
                                                                                                                           ^^^^^ sqlstate
psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused
org.postgresql.util.PSQLException: ERROR: duplicate key value violates unique constraint (SQLSTATE 23505)
                                                                                                   ^^^^^ sqlstate
asyncpg.exceptions.UniqueViolationError: duplicate key value
SQL Error [42P01]: ERROR: relation "t" does not exist
           ^^^^^ sqlstate
  code: '23505', detail: 'Key (id)=(404) already exists.'
         ^^^^^ sqlstate
SQL Error: 1062, SQLState: 23000
           ^^^^ mysql      ^^^^^ sqlstate
o.h.engine.jdbc.spi.SqlExceptionHelper   : SQL Error: 0, SQLState: 08001
                                                      ^ errno      ^^^^^ sqlstate
DB2 SQL Error: SQLCODE=-204, SQLSTATE=42704, SQLERRMC=X
                       ^^^^ unknown   ^^^^^ sqlstate
`);
});

test('redis', () => {
  checkLog(String.raw`
1234:M 21 Nov 2026 10:00:00.000 # Can't save in background: fork: Cannot allocate memory
1234:M 21 Nov 2026 10:00:01.000 # Background saving terminated by signal 9
                                                                         ^ signal
1234:M 21 Nov 2026 10:00:02.000 * 10 changes in 300 seconds. Saving...
1234:M 21 Nov 2026 10:00:03.000 # Error accepting a client connection: (errno 24) Too many open files
                                                                              ^^ errno
1234:C 21 Nov 2026 10:00:04.000 # Redis is now ready to exit, bye bye...
`);
});

test('mongodb', () => {
  checkLog(String.raw`
{"t":{"$date":"2026-11-21T10:00:00.000+00:00"},"s":"E","c":"STORAGE","id":20557,"ctx":"initandlisten","msg":"DBException in initAndListen, terminating","attr":{"error":"NonExistentPath: Data directory /data/db not found."}}
{"t":{"$date":"2026-11-21T10:00:00.000+00:00"},"s":"I","c":"CONTROL","id":23138,"ctx":"initandlisten","msg":"Shutting down","attr":{"exitCode":100}}
                                                                                                                                               ^^^ exit-code
{"t":{"$date":"2026-11-21T10:00:01.000+00:00"},"s":"W","c":"NETWORK","id":23019,"ctx":"conn1","msg":"Error receiving","attr":{"error":{"code":6,"codeName":"HostUnreachable","errmsg":"Connection reset by peer"}}}
                                                                                                                                              ^ mongodb
MongoServerError: E11000 duplicate key error collection: db.users index: email_1 dup key: { email: "x" }
  code: 11000, keyPattern: { email: 1 }
        ^^^^^ mongodb
`);
});

test('elasticsearch', () => {
  checkLog(String.raw`
{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [x]"}],"type":"index_not_found_exception"},"status":404}
                                                                                                                                        ^^^ http
[2026-11-21T10:00:00,123][WARN ][o.e.x.s.t.n.SecurityNetty4HttpServerTransport] [node-1] received plaintext http traffic on an https channel, closing connection
{ "type": "server", "level": "ERROR", "message": "fatal exception while booting", "exit code": 78 }
                                                                                               ^^ exit-code
`);
});
