package com.acme.chat

import android.os.Handler
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response
import okhttp3.WebSocket
import okhttp3.WebSocketListener
import okio.ByteString

class ChatSocket(
    private val client: OkHttpClient,
    private val handler: Handler,
    private val listener: Listener,
) : WebSocketListener() {

    interface Listener {
        fun onOnline()
        fun onOffline(reason: String)
    }

    private var socket: WebSocket? = null
    private var backoff = 1_000L
    //                    ^^^^^^ -
    private val maxBackoff = 60_000L
    //                       ^^^^^^^ -

    fun open(url: String) {
        socket = client.newWebSocket(Request.Builder().url(url).build(), this)
    }

    fun shutdown() {
        socket?.close(1000, "bye")
        //            ^^^^ websocket
        socket = null
    }

    override fun onOpen(webSocket: WebSocket, response: Response) {
        check(response.code == 101) { "no upgrade" }
        //                     ^^^ http
        backoff = 1000
        //        ^^^^ -
        listener.onOnline()
    }

    override fun onMessage(webSocket: WebSocket, bytes: ByteString) {
        if (bytes.size > 65536) {
        //               ^^^^^ -
            webSocket.close(1009, "message too big")
            //              ^^^^ websocket
            return
        }
        when (bytes[0].toInt()) {
        //          ^ -
            1 -> onChat(bytes.substring(4))
          //^ -                         ^ -
            2 -> onPresence(bytes.substring(4))
          //^ -                             ^ -
            9 -> webSocket.send(ByteString.of(10))
          //^ -                               ^^ -
            else -> webSocket.close(1003, null)
            //                      ^^^^ websocket
        }
    }

    override fun onClosing(webSocket: WebSocket, code: Int, reason: String) {
        webSocket.close(code, null)
        if (code == 4001 || code == 1008) {
        //          ^^^^ websocket  ^^^^ websocket
            listener.onOffline("signed out")
            return
        }
        if (code != 1000 && code != 1001) scheduleReconnect()
        //          ^^^^ websocket  ^^^^ websocket
    }

    override fun onFailure(webSocket: WebSocket, t: Throwable, response: Response?) {
        if (response?.code == 403) listener.onOffline("blocked") else scheduleReconnect()
        //                    ^^^ http
    }

    private fun scheduleReconnect() {
        handler.postDelayed({ open(lastUrl) }, backoff)
        backoff = (backoff * 2).coerceAtMost(maxBackoff)
        //                   ^ -
    }

    private var lastUrl = "wss://chat.acme.example/v3"
    private fun onChat(payload: ByteString) = listener.onOffline(payload.utf8())
    private fun onPresence(payload: ByteString) = Unit
}
