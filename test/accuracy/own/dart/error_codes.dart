/// Codes of the room server; its protocol is our own.
class RoomCodes {
  static const full = 1012;
  //                  ^^^^ def other
  static const closed = 1004;
  //                    ^^^^ def other
  static const kicked = 30206;
  //                    ^^^^^ def other
  static const noSeat = 1009;
  //                    ^^^^ def other
  static const duplicateName = 409100;
  //                           ^^^^^^ def other
}

abstract final class HttpCodes {
  static const ok = 200;
  //                ^^^ def http
  static const created = 201;
  //                     ^^^ def http
  static const badRequest = 400;
  //                        ^^^ def http
  static const unauthorized = 401;
  //                          ^^^ def http
  static const forbidden = 403;
  //                       ^^^ def http
  static const notFound = 404;
  //                      ^^^ def http
  static const tooManyRequests = 429;
  //                             ^^^ def http
  static const internalServerError = 500;
  //                                 ^^^ def http
}

enum GrpcCode {
  ok(0),
  // ^ def grpc
  cancelled(1),
  //        ^ def grpc
  unknown(2),
  //      ^ def grpc
  invalidArgument(3),
  //              ^ def grpc
  deadlineExceeded(4),
  //               ^ def grpc
  notFound(5),
  //       ^ def grpc
  unavailable(14),
  //          ^^ def grpc
  unauthenticated(16);
  //              ^^ def grpc

  const GrpcCode(this.value);
  final int value;
}

const httpTexts = <int, String>{
  400: 'Check your input',
//^^^ def http
  401: 'Sign in',
//^^^ def http
  404: 'Not found',
//^^^ def http
  503: 'Try again later',
//^^^ def http
};

class Sizes {
  static const double card = 404;
  //                         ^^^ -
  static const double sheet = 500;
  //                          ^^^ -
  static const int gridColumns = 12;
  //                             ^^ -
  static const int maxNameLength = 200;
  //                               ^^^ -
  static const int animation = 300;
  //                           ^^^ -
  static const int primary = 0xFF2060A0;
  //                         ^^^^^^^^^^ -
}

String explain(int roomCode) {
  switch (roomCode) {
    case 1012:
    //   ^^^^ other
      return 'The room is full';
    case 1004:
    //   ^^^^ other
      return 'There is no such room';
    case 30206:
    //   ^^^^^ other
      return 'You joined from another device';
    default:
      return 'Error $roomCode';
  }
}

int fromGrpc(int grpcStatus) => switch (grpcStatus) {
      0 => 200,
    //^ grpc
      //   ^^^ http
      3 => 400,
    //^ grpc
      //   ^^^ http
      5 => 404,
    //^ grpc
      //   ^^^ http
      7 => 403,
    //^ grpc
      //   ^^^ http
      14 => 503,
    //^^ grpc
      //    ^^^ http
      16 => 401,
    //^^ grpc
      //    ^^^ http
      _ => 500,
      //   ^^^ http
    };

bool worthRetrying(int statusCode) => const {408, 429, 502, 503, 504}.contains(statusCode);
//                                           ^^^ http  ^^^ http  ^^^ http
//                                                ^^^ http  ^^^ http
