#import <Foundation/Foundation.h>
#import <sqlite3.h>
#include <errno.h>
#include <signal.h>
#include <sysexits.h>

#define POLL_SECONDS 30
//                   ^^ -
#define SOCKET_BACKLOG 16
//                     ^^ -
#define DB_CONSTRAINT 19
//                    ^^ def sqlite
#define DB_DONE 101
//              ^^^ def sqlite

static BOOL insertRow(sqlite3 *db, const char *sql) {
    sqlite3_stmt *stmt = NULL;
    if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != 0) return NO;
    //                              ^^ -                ^ sqlite
    int rc = sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    switch (rc) {
        case 101:
        //   ^^^ sqlite
            return YES;
        case 5:
        //   ^ sqlite
        case 6:
        //   ^ sqlite
            usleep(100000);
            //     ^^^^^^ -
            return insertRow(db, sql);
        case 19:
        //   ^^ sqlite
            return NO;
        case 11:
        //   ^^ sqlite
            exit(65);
            //   ^^ exit-code
        default:
            NSLog(@"sqlite error %d", rc);
            return NO;
    }
}

static int openLock(NSString *path) {
    int fd = open(path.UTF8String, O_CREAT | O_EXLOCK | O_NONBLOCK, 0600);
    //                                                              ^^^^ -
    if (fd < 0 && errno == 35) return -1;
    //       ^ -           ^^ errno   ^^ -
    if (fd < 0 && errno == 13) exit(77);
    //       ^ -           ^^ errno ^^ exit-code
    if (fd < 0 && errno == 2) exit(66);
    //       ^ -           ^ errno ^^ exit-code
    return fd;
}

int main(int argc, const char *argv[]) {
    @autoreleasepool {
        if (argc != 2) {
        //          ^ -
            fprintf(stderr, "usage: indexd DIRECTORY\n");
            return 64;
            //     ^^ exit-code
        }
        signal(13, SIG_IGN);
        //     ^^ signal
        signal(1, SIG_IGN);
        //     ^ signal
        if (openLock(@"/var/run/indexd.lock") < 0) return 75;
        //                                      ^ -       ^^ exit-code
        sqlite3 *db;
        if (sqlite3_open("/var/db/indexd.db", &db) != 0) exit(74);
        //                                            ^ sqlite
        //                                                    ^^ exit-code
        sqlite3_busy_timeout(db, 500);
        //                       ^^^ -
        NSTask *task = [NSTask new];
        task.launchPath = @"/usr/bin/mdfind";
        [task launch];
        [task waitUntilExit];
        if (task.terminationStatus != 0) {
        //                            ^ exit-code
            kill(getppid(), 30);
            //              ^^ signal
            return 70;
            //     ^^ exit-code
        }
        NSArray *rows = [NSArray arrayWithContentsOfFile:@(argv[1])];
        //                                                      ^ -
        for (NSUInteger i = 0; i < MIN(rows.count, 200); i++) {
        //                  ^ -                    ^^^ -
            if (!insertRow(db, [rows[i] UTF8String]) && i % 100 == 0) sleep(POLL_SECONDS);
            //                                              ^^^ -  ^ -
        }
        [[NSRunLoop currentRunLoop] runUntilDate:[NSDate dateWithTimeIntervalSinceNow:404]];
        //                                                                            ^^^ -
    }
    return 0;
    //     ^ exit-code
}
