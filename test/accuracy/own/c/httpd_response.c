#include "httpd.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

struct status_line {
    int code;
    const char *text;
};

static const struct status_line lines[] = {
    { 200, "OK" },
    //^^^ def http
    { 201, "Created" },
    //^^^ def http
    { 204, "No Content" },
    //^^^ def http
    { 206, "Partial Content" },
    //^^^ def http
    { 301, "Moved Permanently" },
    //^^^ def http
    { 302, "Found" },
    //^^^ def http
    { 304, "Not Modified" },
    //^^^ def http
    { 400, "Bad Request" },
    //^^^ def http
    { 403, "Forbidden" },
    //^^^ def http
    { 404, "Not Found" },
    //^^^ def http
    { 405, "Method Not Allowed" },
    //^^^ def http
    { 411, "Length Required" },
    //^^^ def http
    { 413, "Payload Too Large" },
    //^^^ def http
    { 416, "Range Not Satisfiable" },
    //^^^ def http
    { 500, "Internal Server Error" },
    //^^^ def http
    { 501, "Not Implemented" },
    //^^^ def http
    { 505, "HTTP Version Not Supported" },
    //^^^ def http
};

static const int days_before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
//                                 ^ -    ^^ -    ^^^ -     ^^^ -     ^^^ -     ^^^ -
//                                    ^^ -    ^^ -     ^^^ -     ^^^ -     ^^^ -     ^^^ -

const char *status_text(int code)
{
    size_t i;

    for (i = 0; i < sizeof lines / sizeof lines[0]; i++)
    //       ^ -                                ^ -
        if (lines[i].code == code)
            return lines[i].text;
    return "Unknown";
}

int day_of_year(const struct tm *tm)
{
    int day = days_before[tm->tm_mon] + tm->tm_mday;
    int year = tm->tm_year + 1900;
    //                       ^^^^ -

    if (tm->tm_mon > 1 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
    //               ^ -         ^ -  ^ -          ^^^ -  ^ -         ^^^ -  ^ -
        day += 1;
        //     ^ -
    return day;
}

void respond(struct conn *c)
{
    int status = 200;
    //           ^^^ http

    if (c->minor > 1)
    //             ^ -
        status = 505;
        //       ^^^ http
    else if (c->method == METHOD_UNKNOWN)
        status = 501;
        //       ^^^ http
    else if (c->method != METHOD_GET && c->method != METHOD_HEAD)
        status = 405;
        //       ^^^ http
    else if (strlen(c->path) > 2048)
    //                         ^^^^ -
        status = 414;
        //       ^^^ http
    else if (!file_exists(c->path))
        status = 404;
        //       ^^^ http
    else if (c->range.from > c->file.size)
        status = 416;
        //       ^^^ http

    if (status >= 400) {
    //            ^^^ http
        send_error(c, status);
        c->keep_alive = 0;
        //              ^ -
        return;
    }
    send_head(c, c->range.set ? 206 : 200, c->file.size);
    //                          ^^^ http
    //                                ^^^ http
    if (c->method == METHOD_HEAD)
        return;
    send_file(c, 64 * 1024);
    //           ^^ - ^^^^ -
}

void reject(struct conn *c, const char *why)
{
    log_warn("%s: %s", c->peer, why);
    send_error(c, 400);
    //            ^^^ http
    conn_close(c, 1500);
    //            ^^^^ -
}
