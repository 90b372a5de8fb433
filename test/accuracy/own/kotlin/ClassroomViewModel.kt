package com.example.classroom

import androidx.lifecycle.ViewModel
import com.netease.yunxin.app.wisdom.edu.logic.NEEduErrorCode
import com.netease.yunxin.app.wisdom.edu.logic.NEEduManager
import com.netease.yunxin.kit.alog.ALog
import kotlinx.coroutines.flow.MutableStateFlow

class ClassroomViewModel(private val manager: NEEduManager) : ViewModel() {
    val state = MutableStateFlow<String>("idle")
    private var retries = 0
    //                    ^ -

    fun enter(roomUuid: String, seats: Int = 12) {
    //                                       ^^ -
        manager.enterClass(roomUuid, seats) { code, message ->
            when (code) {
                200 -> state.value = "joined"
              //^^^ http
                1002 -> state.value = "Too many teachers in this class"
              //^^^^ netease-education
                1004 -> state.value = "This class does not exist"
              //^^^^ netease-education
                1012 -> state.value = "This class is full"
              //^^^^ netease-education
                401 -> relogin()
              //^^^ netease-education
                30015 -> reconnect()
              //^^^^^ netease-education
                30206, 30207 -> leave(message)
              //^^^^^ netease-education
                //     ^^^^^ netease-education
                else -> ALog.e("Classroom", "enter failed: $code $message")
            }
        }
    }

    fun takeSeat(index: Int) {
        manager.seats().request(index) { errorCode ->
            if (errorCode == 1009) state.value = "All seats are taken"
            //               ^^^^ netease-education
            else if (errorCode == 1010) takeSeat(index + 1)
            //                    ^^^^ netease-education ^ -
        }
    }

    private fun reconnect() {
        if (retries++ > 5) {
        //              ^ -
            leave("lost connection")
            return
        }
        manager.reconnect(timeoutMs = 1500 * retries)
        //                            ^^^^ -
    }

    private fun relogin() {
        manager.login { result -> if (result == -4) state.value = "IM login failed" }
        //                                      ^^ netease-education
    }

    private fun leave(message: String) {
        state.value = message
        manager.leaveClass()
    }

    companion object {
        const val VIDEO_WIDTH = 640
        //                      ^^^ -
        const val VIDEO_HEIGHT = 480
        //                       ^^^ -
        const val FRAME_RATE = 15
        //                     ^^ -
        const val BITRATE_KBPS = 400
        //                       ^^^ -
        const val MAX_MEMBERS = 200
        //                      ^^^ -
    }
}
