#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "parser.h"

static int failures;

#define CHECK(x) do { if (!(x)) { printf("%s\n", #x); failures++; } } while (0)
//                                                                           ^ -

static void parses_status_line(void)
{
    struct response r;

    CHECK(parse_response("HTTP/1.1 404 Not Found\r\n\r\n", &r) == 26);
    //                                                            ^^ -
    CHECK(r.status == 404);
    //                ^^^ http
    CHECK(r.major == 1 && r.minor == 1);
    //               ^ -             ^ -
    CHECK(parse_response("HTTP/1.0 200 OK\r\n\r\n", &r) == 19);
    //                                                     ^^ -
    CHECK(r.status_code == 200);
    //                     ^^^ http
    CHECK(r.minor == 0);
    //               ^ -
}

static void parses_chunks(void)
{
    struct chunk c;

    CHECK(parse_chunk("1f4\r\n", &c) == 5);
    //                                  ^ -
    CHECK(c.size == 500);
    //              ^^^ -
    CHECK(parse_chunk("c8;a=b\r\n", &c) == 8);
    //                                     ^ -
    CHECK(c.size == 200);
    //              ^^^ -
    CHECK(parse_chunk("zz\r\n", &c) == -1);
    //                                 ^^ -
}

static void keeps_limits(void)
{
    char big[70000];
    //       ^^^^^ -

    memset(big, 'x', sizeof big);
    CHECK(parse_header(big, sizeof big) == PARSE_TOO_LONG);
    CHECK(header_limit() == 8192);
    //                      ^^^^ -
    CHECK(strlen(error_page(503)) > 100);
    //                      ^^^ http
    //                              ^^^ -
    CHECK(body_allowed(204) == 0);
    //                 ^^^ http
    //                         ^ -
    CHECK(body_allowed(304) == 0);
    //                 ^^^ http
    //                         ^ -
    CHECK(body_allowed(200) == 1);
    //                 ^^^ http
    //                         ^ -
}

static void dies_on_bad_config(void)
{
    int st;
    pid_t pid = fork();

    if (pid == 0)
    //         ^ -
        _exit(load_config("missing.conf"));
    waitpid(pid, &st, 0);
    //                ^ -
    assert(WIFEXITED(st));
    assert(WEXITSTATUS(st) == 78);
    //                        ^^ exit-code
    pid = fork();
    if (pid == 0)
    //         ^ -
        abort();
    waitpid(pid, &st, 0);
    //                ^ -
    assert(WIFSIGNALED(st) && WTERMSIG(st) == 6);
    //                                        ^ signal
}

int main(void)
{
    parses_status_line();
    parses_chunks();
    keeps_limits();
    dies_on_bad_config();
    printf("%d failures in %d checks\n", failures, 18);
    //                                             ^^ -
    return failures == 0 ? 0 : 1;
    //                 ^ - ^ exit-code
    //                         ^ exit-code
}
