package com.example.classroom.errors

import com.netease.yunxin.kit.roomkit.api.NERoomKit

/** Codes of the NetEase classroom service that we show in our own words. */
object RoomErrors {
    const val IM_LOGIN = -4
    //                   ^^ def netease-education
    const val RTC_INIT = -1
    //                   ^^ def netease-education
    const val SERVER = 1001
    //                 ^^^^ def netease-education
    const val ROLE_LIMIT = 1002
    //                     ^^^^ def netease-education
    const val ROLE_UNKNOWN = 1003
    //                       ^^^^ def netease-education
    const val NO_ROOM = 1004
    //                  ^^^^ def netease-education
    const val SEATS_TAKEN = 1009
    //                      ^^^^ def netease-education
    const val SEAT_TAKEN = 1010
    //                     ^^^^ def netease-education
    const val ROOM_FULL = 1012
    //                    ^^^^ def netease-education
    const val NO_MEMBER = 1015
    //                    ^^^^ def netease-education
    const val IM_ACCOUNT = 700
    //                     ^^^ def netease-education
    const val KICKED = 30206
    //                 ^^^^^ def netease-education
    const val CLOSED = 30207
    //                 ^^^^^ def netease-education

    const val SEAT_COLUMNS = 4
    //                       ^ -
    const val SEAT_WIDTH = 200
    //                     ^^^ -
    const val VOLUME_INTERVAL_MS = 1000
    //                             ^^^^ -
    const val MAX_NAME = 64
    //                   ^^ -
}

val texts = mapOf(
    1009 to "Every seat is taken",
  //^^^^ def netease-education
    1010 to "Somebody sits there",
  //^^^^ def netease-education
    1012 to "The class is full",
  //^^^^ def netease-education
    30207 to "The class is over",
  //^^^^^ def netease-education
)

fun text(code: Int): String = texts[code] ?: "Error $code"

fun enter(kit: NERoomKit, roomUuid: String, done: (String) -> Unit) {
    kit.roomService.joinRoom(roomUuid) { code, _, _ ->
        when (code) {
            RoomErrors.NO_ROOM, 404 -> done("no such class")
            //                  ^^^ netease-education
            403 -> done("not allowed")
          //^^^ netease-education
            1012 -> done(text(1012))
          //^^^^ netease-education
            //                ^^^^ netease-education
            1001, 500, 503 -> retry(kit, roomUuid, 3)
          //^^^^ netease-education                 ^ -
            //    ^^^ netease-education
            //         ^^^ netease-education
            else -> done(text(code))
        }
    }
}

fun retry(kit: NERoomKit, roomUuid: String, times: Int) {
    if (times == 0) return
    //           ^ -
    Thread.sleep(1500L * (4 - times))
    //           ^^^^^ -  ^ -
    enter(kit, roomUuid) { retry(kit, roomUuid, times - 1) }
    //                                                  ^ -
}
