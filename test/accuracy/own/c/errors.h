#ifndef ACME_ERRORS_H
#define ACME_ERRORS_H

/* Errors of this library: small and negative. */
#define ACME_OK 0
//              ^ def other
#define ACME_ERR_PARSE -101
//                      ^^^ def other
#define ACME_ERR_STATE -102
//                      ^^^ def other
#define ACME_ERR_LIMIT -103
//                      ^^^ def other
#define ACME_ERR_CLOSED -104
//                       ^^^ def other

/* For systems without errno.h. */
#ifndef EPERM
#define EPERM 1
//            ^ def errno
#define ENOENT 2
//             ^ def errno
#define EINTR 4
//            ^ def errno
#define EIO 5
//          ^ def errno
#define EAGAIN 11
//             ^^ def errno
#define ENOMEM 12
//             ^^ def errno
#define EACCES 13
//             ^^ def errno
#define EBUSY 16
//            ^^ def errno
#define EEXIST 17
//             ^^ def errno
#define EINVAL 22
//             ^^ def errno
#define EPIPE 32
//            ^^ def errno
#endif

#define SIGHUP 1
//             ^ def signal
#define SIGINT 2
//             ^ def signal
#define SIGKILL 9
//              ^ def signal
#define SIGTERM 15
//              ^^ def signal

#define FTP_READY 220
//                ^^^ def other
#define FTP_GOODBYE 221
//                  ^^^ def other
#define FTP_NEED_PASSWORD 331
//                        ^^^ def other
#define FTP_NOT_LOGGED_IN 530
//                        ^^^ def other

enum tls_alert {
    TLS_CLOSE_NOTIFY = 0,
    //                 ^ def tls
    TLS_BAD_RECORD_MAC = 20,
    //                   ^^ def tls
    TLS_HANDSHAKE_FAILURE = 40,
    //                      ^^ def tls
    TLS_BAD_CERTIFICATE = 42,
    //                    ^^ def tls
    TLS_CERTIFICATE_EXPIRED = 45,
    //                        ^^ def tls
    TLS_UNKNOWN_CA = 48,
    //               ^^ def tls
    TLS_INTERNAL_ERROR = 80,
    //                   ^^ def tls
};

enum acme_http {
    ACME_HTTP_OK = 200,
    //             ^^^ def http
    ACME_HTTP_PARTIAL = 206,
    //                  ^^^ def http
    ACME_HTTP_NOT_FOUND = 404,
    //                    ^^^ def http
    ACME_HTTP_RANGE = 416,
    //                ^^^ def http
    ACME_HTTP_BUSY = 503,
    //               ^^^ def http
};

enum acme_colour {
    ACME_RED = 0xFF0000,
    //         ^^^^^^^^ -
    ACME_GREY = 0x808080,
    //          ^^^^^^^^ -
    ACME_BLACK = 0,
    //           ^ -
};

#define ACME_PORT 4040
//                ^^^^ -
#define ACME_TIMEOUT_MS 3000
//                      ^^^^ -
#define ACME_MAX_PATH 260
//                    ^^^ -
#define ACME_BUFFER 65536
//                  ^^^^^ -
#define ACME_COLUMNS 80
//                   ^^ -
#define ACME_VERSION 10204
//                   ^^^^^ -
#define ACME_STATUS_WIDTH 200
//                        ^^^ -
#define ACME_ERROR_LINES 404
//                       ^^^ -

static inline int acme_is_fatal(int err)
{
    return err == -12 || err == -5 || err == ACME_ERR_STATE;
    //            ^^^ errno     ^^ errno
}

static inline int acme_ftp_ok(int reply)
{
    return reply == 220 || reply == 226 || reply == 250;
    //              ^^^ other       ^^^ other       ^^^ other
}

#endif
