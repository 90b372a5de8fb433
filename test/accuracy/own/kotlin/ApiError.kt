package com.acme.api

/** What the backend answers, as documented in its wiki. */
enum class ApiError(val status: Int, val text: String) {
    BAD_REQUEST(400, "Bad request"),
    //          ^^^ def http
    UNAUTHORIZED(401, "Unauthorized"),
    //           ^^^ def http
    FORBIDDEN(403, "Forbidden"),
    //        ^^^ def http
    NOT_FOUND(404, "Not found"),
    //        ^^^ def http
    CONFLICT(409, "Conflict"),
    //       ^^^ def http
    GONE(410, "Gone"),
    //   ^^^ def http
    TOO_MANY_REQUESTS(429, "Too many requests"),
    //                ^^^ def http
    INTERNAL(500, "Internal error"),
    //       ^^^ def http
    UNAVAILABLE(503, "Unavailable");
    //          ^^^ def http

    companion object {
        fun of(status: Int): ApiError = entries.firstOrNull { it.status == status } ?: INTERNAL
    }
}

object GrpcStatus {
    const val OK = 0
    //             ^ def grpc
    const val CANCELLED = 1
    //                    ^ def grpc
    const val INVALID_ARGUMENT = 3
    //                           ^ def grpc
    const val DEADLINE_EXCEEDED = 4
    //                            ^ def grpc
    const val NOT_FOUND = 5
    //                    ^ def grpc
    const val PERMISSION_DENIED = 7
    //                            ^ def grpc
    const val UNAVAILABLE = 14
    //                      ^^ def grpc
    const val UNAUTHENTICATED = 16
    //                          ^^ def grpc
}

object Layout {
    const val COLUMN_WIDTH = 404
    //                       ^^^ -
    const val ROW_HEIGHT = 48
    //                     ^^ -
    const val BREAKPOINT_TABLET = 600
    //                            ^^^ -
    const val BREAKPOINT_DESKTOP = 1024
    //                             ^^^^ -
    const val Z_DIALOG = 1001
    //                   ^^^^ -
    const val ANIMATION_MS = 300
    //                       ^^^ -
}

fun toHttp(grpcCode: Int): Int = when (grpcCode) {
    0 -> 200
  //^ grpc
    //   ^^^ http
    1 -> 499
  //^ grpc
    //   ^^^ http
    3, 9, 11 -> 400
  //^ grpc      ^^^ http
    // ^ grpc
    //    ^^ grpc
    4 -> 504
  //^ grpc
    //   ^^^ http
    5 -> 404
  //^ grpc
    //   ^^^ http
    6, 10 -> 409
  //^ grpc   ^^^ http
    // ^^ grpc
    7 -> 403
  //^ grpc
    //   ^^^ http
    8 -> 429
  //^ grpc
    //   ^^^ http
    12 -> 501
  //^^ grpc
    //    ^^^ http
    14 -> 503
  //^^ grpc
    //    ^^^ http
    16 -> 401
  //^^ grpc
    //    ^^^ http
    else -> 500
    //      ^^^ http
}

fun isTransient(status: Int) = status == 502 || status == 503 || status == 504
//                                       ^^^ http         ^^^ http         ^^^ http
