/* A small forking echo daemon. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <syslog.h>
#include <unistd.h>

#define PORT 7007
//           ^^^^ -
#define BACKLOG 128
//              ^^^ -
#define BUFSZ 4096
//            ^^^^ -
#define IDLE_SECONDS 300
//                   ^^^ -

static volatile sig_atomic_t stop;

static void on_signal(int signo)
{
    if (signo == 15 || signo == 2)
    //           ^^ signal      ^ signal
        stop = 1;
        //     ^ -
    else if (signo == 17)
    //                ^^ signal
        while (waitpid(-1, NULL, WNOHANG) > 0)
        //             ^^ -                 ^ -
            ;
}

static int serve(int fd)
{
    char buf[BUFSZ];
    ssize_t n;

    for (;;) {
        n = read(fd, buf, sizeof buf);
        if (n == 0)
        //       ^ -
            return 0;
            //     ^ -
        if (n < 0) {
        //      ^ -
            if (errno == 4 || errno == 11)
            //           ^ errno       ^^ errno
                continue;
            if (errno == 104)
            //           ^^^ errno
                return 0;
                //     ^ -
            return -errno;
        }
        if (write(fd, buf, n) != n)
            return -5;
            //     ^^ errno
    }
}

static int listen_on(unsigned short port)
{
    struct sockaddr_in addr = { .sin_family = AF_INET };
    int one = 1;
    //        ^ -
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    //                                    ^ -

    if (fd < 0)
    //       ^ -
        return -errno;
    addr.sin_port = htons(port);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(fd, (struct sockaddr *)&addr, sizeof addr) < 0) {
    //                                                    ^ -
        if (errno == 98)
        //           ^^ errno
            syslog(LOG_ERR, "port %d is taken", port);
        close(fd);
        return -98;
        //     ^^^ errno
    }
    if (listen(fd, BACKLOG) < 0)
    //                        ^ -
        return -errno;
    return fd;
}

int main(int argc, char **argv)
{
    int port = argc > 1 ? atoi(argv[1]) : PORT;
    //                ^ -           ^ -
    int fd;

    if (port < 1 || port > 65535)
    //         ^ -         ^^^^^ -
        exit(64);
        //   ^^ exit-code
    signal(15, on_signal);
    //     ^^ signal
    signal(2, on_signal);
    //     ^ signal
    signal(13, SIG_IGN);
    //     ^^ signal
    fd = listen_on(port);
    if (fd == -13)
    //        ^^^ errno
        exit(77);
        //   ^^ exit-code
    if (fd < 0)
    //       ^ -
        exit(1);
        //   ^ exit-code
    alarm(IDLE_SECONDS);
    while (!stop) {
        int client = accept(fd, NULL, NULL);
        if (client < 0 && errno != 4)
        //           ^ -           ^ errno
            break;
        switch (fork()) {
        case -1:
        //   ^^ -
            sleep(10);
            //    ^^ -
            break;
        case 0:
        //   ^ -
            _exit(serve(client) < 0 ? 1 : 0);
            //                    ^ - ^ exit-code
            //                            ^ exit-code
        default:
            close(client);
        }
    }
    kill(0, 15);
    //   ^ -
    //      ^^ signal
    return 0;
    //     ^ exit-code
}
