#include <curl/curl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum fetch_status {
    FETCH_OK = 0,
    //         ^ def other
    FETCH_RETRY = 1,
    //            ^ def other
    FETCH_FATAL = 2,
    //            ^ def other
};

#define USER_AGENT "fetch/1.2"
#define MAX_BODY (512 * 1024)
//                ^^^ - ^^^^ -
#define CURL_TIMED_OUT 28
//                     ^^ def curl
#define DB_BUSY 5
//              ^ def sqlite

struct page {
    long status;
    size_t size;
    char body[MAX_BODY];
};

static int fetch(const char *url, struct page *page)
{
    CURL *curl = curl_easy_init();
    CURLcode res;

    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 8000L);
    //                                         ^^^^^ -
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
    //                                        ^^ -
    curl_easy_setopt(curl, CURLOPT_BUFFERSIZE, 102400L);
    //                                         ^^^^^^^ -
    res = curl_easy_perform(curl);
    if (res == 6 || res == 7 || res == 28)
    //         ^ curl      ^ curl      ^^ curl
        return FETCH_RETRY;
    if (res == 60) {
    //         ^^ curl
        fprintf(stderr, "%s: certificate not trusted\n", url);
        return FETCH_FATAL;
    }
    if (res != 0)
    //         ^ curl
        return FETCH_FATAL;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &page->status);
    if (page->status == 429 || page->status >= 500)
    //                  ^^^ http               ^^^ http
        return FETCH_RETRY;
    if (page->status != 200)
    //                  ^^^ http
        return FETCH_FATAL;
    curl_easy_cleanup(curl);
    return FETCH_OK;
}

static int store(sqlite3 *db, const struct page *page)
{
    sqlite3_stmt *stmt;
    int rc = sqlite3_prepare_v2(db, "INSERT INTO page VALUES (?, ?)", -1, &stmt, NULL);
    //                                                                ^^ -

    if (rc != 0)
    //        ^ sqlite
        return rc;
    sqlite3_bind_int64(stmt, 1, page->size);
    //                       ^ -
    sqlite3_bind_text(stmt, 2, page->body, page->size, NULL);
    //                      ^ -
    rc = sqlite3_step(stmt);
    if (rc == 5)
    //        ^ sqlite
        sqlite3_sleep(250);
        //            ^^^ -
    if (rc != 101) {
    //        ^^^ sqlite
        if (sqlite3_extended_errcode(db) == 2067)
        //                                  ^^^^ sqlite
            rc = 0;
            //   ^ sqlite
        else if (rc == 13)
        //             ^^ sqlite
            fprintf(stderr, "disk full\n");
    }
    sqlite3_finalize(stmt);
    return rc == 101 ? 0 : rc;
    //           ^^^ sqlite
    //                 ^ sqlite
}

int main(int argc, char **argv)
{
    static struct page page;
    sqlite3 *db;
    int i;

    if (sqlite3_open("pages.db", &db) != 0)
    //                                   ^ sqlite
        return 66;
        //     ^^ exit-code
    sqlite3_busy_timeout(db, 2000);
    //                       ^^^^ -
    for (i = 1; i < argc; i++)
    //       ^ -
        if (fetch(argv[i], &page) == FETCH_OK && store(db, &page) != 0)
        //                                                           ^ sqlite
            return 74;
            //     ^^ exit-code
    return 0;
    //     ^ exit-code
}
