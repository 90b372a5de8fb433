package com.acme.db;

import java.sql.SQLException;
import java.util.Set;

/** Vendor codes of MySQL and the states of the standard. */
public final class SqlErrors {
    public static final int ER_DUP_KEY = 1022;
    //                                   ^^^^ def mysql
    public static final int ER_ACCESS_DENIED = 1045;
    //                                         ^^^^ def mysql
    public static final int ER_BAD_DB = 1049;
    //                                  ^^^^ def mysql
    public static final int ER_BAD_FIELD = 1054;
    //                                     ^^^^ def mysql
    public static final int ER_DUP_ENTRY = 1062;
    //                                     ^^^^ def mysql
    public static final int ER_PARSE = 1064;
    //                                 ^^^^ def mysql
    public static final int ER_NO_SUCH_TABLE = 1146;
    //                                         ^^^^ def mysql
    public static final int ER_LOCK_WAIT_TIMEOUT = 1205;
    //                                             ^^^^ def mysql
    public static final int ER_LOCK_DEADLOCK = 1213;
    //                                         ^^^^ def mysql
    public static final int CR_SERVER_GONE = 2006;
    //                                       ^^^^ def mysql
    public static final int CR_SERVER_LOST = 2013;
    //                                       ^^^^ def mysql
    public static final String UNIQUE_VIOLATION = "23505";
    //                                             ^^^^^ def sqlstate
    public static final String FOREIGN_KEY_VIOLATION = "23503";
    //                                                  ^^^^^ def sqlstate
    public static final String SERIALIZATION_FAILURE = "40001";
    //                                                  ^^^^^ def sqlstate
    public static final String UNDEFINED_TABLE = "42P01";
    //                                            ^^^^^ def sqlstate
    public static final String QUERY_CANCELED = "57014";
    //                                           ^^^^^ def sqlstate
    public static final int ORA_UNIQUE = 1;
    //                                   ^ def other
    public static final int ORA_NO_DATA = 1403;
    //                                    ^^^^ def other
    public static final int ORA_TNS_NO_LISTENER = 12541;
    //                                            ^^^^^ def other

    public static final int FETCH_SIZE = 500;
    //                                   ^^^ -
    public static final int BATCH_SIZE = 1000;
    //                                   ^^^^ -
    public static final int QUERY_TIMEOUT = 30;
    //                                      ^^ -
    public static final int POOL_SIZE = 20;
    //                                  ^^ -
    public static final int DEFAULT_PORT = 3306;
    //                                     ^^^^ -

    private static final Set<Integer> TRANSIENT = Set.of(1205, 1213, 2006, 2013);
    //                                                   ^^^^ mysql  ^^^^ mysql
    //                                                         ^^^^ mysql  ^^^^ mysql

    private SqlErrors() {}

    public static boolean isTransient(SQLException e) {
        return TRANSIENT.contains(e.getErrorCode()) || "40001".equals(e.getSQLState());
        //                                              ^^^^^ sqlstate
    }

    public static boolean isDuplicate(SQLException e) {
        return e.getErrorCode() == 1062 || e.getErrorCode() == 1022 || "23505".equals(e.getSQLState());
        //                         ^^^^ mysql                  ^^^^ mysql
        //                                                              ^^^^^ sqlstate
    }

    public static int toHttp(SQLException e) {
        if (isDuplicate(e)) {
            return 409;
            //     ^^^ http
        }
        if (e.getErrorCode() == 1045) {
        //                      ^^^^ mysql
            return 500;
            //     ^^^ http
        }
        return isTransient(e) ? 503 : 500;
        //                      ^^^ http
        //                            ^^^ http
    }

    public static long pause(int attempt) {
        return Math.min(5000, 100L << attempt);
        //              ^^^^ -
        //                    ^^^^ -
    }
}
