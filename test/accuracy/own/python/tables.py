"""Codes and sizes that the other modules share."""
from enum import Enum, IntEnum


class Http(IntEnum):
    OK = 200
    #    ^^^ def http
    ACCEPTED = 202
    #          ^^^ def http
    FOUND = 302
    #       ^^^ def http
    NOT_FOUND = 404
    #           ^^^ def http
    TEAPOT = 418
    #        ^^^ def http
    BAD_GATEWAY = 502
    #             ^^^ def http


class Smtp(IntEnum):
    READY = 220
    #       ^^^ def smtp
    CLOSING = 221
    #         ^^^ def smtp
    OK = 250
    #    ^^^ def smtp
    START_MAIL = 354
    #            ^^^ def smtp
    UNAVAILABLE = 421
    #             ^^^ def smtp
    NO_SPACE = 452
    #          ^^^ def smtp
    NO_MAILBOX = 550
    #            ^^^ def smtp


class Rcode(IntEnum):
    NOERROR = 0
    #         ^ def dns
    FORMERR = 1
    #         ^ def dns
    SERVFAIL = 2
    #          ^ def dns
    NXDOMAIN = 3
    #          ^ def dns
    REFUSED = 5
    #         ^ def dns


class Paper(Enum):
    A5 = (420, 595)
    #     ^^^ -
    #          ^^^ -
    A4 = (595, 842)
    #     ^^^ -
    #          ^^^ -
    LETTER = (612, 792)
    #         ^^^ -
    #              ^^^ -


class Channel(IntEnum):
    RED = 0
    #     ^ -
    GREEN = 8
    #       ^ -
    BLUE = 16
    #      ^^ -


MYSQL_DUPLICATE = 1062
#                 ^^^^ def mysql
MYSQL_DEADLOCK = 1213
#                ^^^^ def mysql
MYSQL_GONE = 2006
#            ^^^^ def mysql
CURLE_COULDNT_CONNECT = 7
#                       ^ def curl
CURLE_OPERATION_TIMEDOUT = 28
#                          ^^ def curl
ENOENT = 2
#        ^ def errno
ECONNRESET = 104
#            ^^^ def errno
STATUS_TEXT = {200: "OK", 404: "Not Found", 500: "Internal Server Error"}
#              ^^^ def http                 ^^^ def http
#                         ^^^ def http

EPOCH_YEAR = 1970
#            ^^^^ -
CENTURY = 100
#         ^^^ -
DPI = 300
#     ^^^ -
STATUS_BAR = 22
#            ^^ -
MAX_ERRORS = 500
#            ^^^ -


def smtp_failed(reply: int) -> bool:
    return reply in (421, 450, 451, 550, 554)
    #                ^^^ smtp  ^^^ smtp  ^^^ smtp
    #                     ^^^ smtp  ^^^ smtp


def handle_reply(server, rcpt):
    code, text = server.rcpt(rcpt)
    if code == 250 or code == 251:
    #          ^^^ smtp       ^^^ smtp
        return True
    if code == 552:
    #          ^^^ smtp
        raise OverflowError(text)
    return server.docmd("RSET")[0] == 250
    #                           ^ -   ^^^ smtp


def lookup(answer):
    if answer.rcode() == 3:
    #                    ^ dns
        return None
    if answer.rcode() == 2 or answer.rcode() == 5:
    #                    ^ dns                  ^ dns
        raise LookupError(answer.question[0])
        #                                 ^ -
    return answer.minimal_ttl if answer.rcode() == 0 else 300
    #                                              ^ dns  ^^^ -


def mysql_retry(error):
    return error.args[0] in (1205, 1213, 2006, 2013)
    #                 ^ -    ^^^^ mysql  ^^^^ mysql
    #                              ^^^^ mysql  ^^^^ mysql


def centimetres(points: int) -> int:
    return points * 254 // 7200
    #               ^^^ -  ^^^^ -
