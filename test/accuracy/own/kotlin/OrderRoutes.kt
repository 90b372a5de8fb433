package com.acme.orders

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import java.sql.SQLException
import kotlin.system.exitProcess

private const val DEFAULT_PORT = 8080
//                               ^^^^ -
private const val PAGE_SIZE = 200
//                            ^^^ -
private const val MAX_PAGE_SIZE = 500
//                                ^^^ -

fun main(args: Array<String>) {
    if (args.size > 2) {
    //              ^ -
        System.err.println("usage: orders [port]")
        exitProcess(64)
        //          ^^ exit-code
    }
    val port = args.firstOrNull()?.toIntOrNull() ?: DEFAULT_PORT
    if (port !in 1024..65535) exitProcess(2)
    //           ^^^^ -                   ^ exit-code
    //                 ^^^^^ -
    embeddedServer(Netty, port = port, module = Application::orders).start(wait = true)
    exitProcess(0)
    //          ^ exit-code
}

fun Application.orders(store: OrderStore = OrderStore()) = routing {
    get("/orders") {
        val limit = call.request.queryParameters["limit"]?.toInt() ?: PAGE_SIZE
        if (limit > MAX_PAGE_SIZE) {
            call.respond(HttpStatusCode.fromValue(422), "limit must be at most 500")
            //                                    ^^^ http
            return@get
        }
        call.respond(HttpStatusCode(200, "OK"), store.list(limit))
        //                          ^^^ http
    }
    post("/orders") {
        try {
            store.insert(call.receive())
            call.respond(HttpStatusCode.fromValue(201))
            //                                    ^^^ http
        } catch (e: SQLException) {
            when (e.sqlState) {
                "23505" -> call.respond(HttpStatusCode.fromValue(409))
               //^^^^^ sqlstate                                  ^^^ http
                "23503" -> call.respond(HttpStatusCode.fromValue(400))
               //^^^^^ sqlstate                                  ^^^ http
                "40001" -> call.respond(HttpStatusCode.fromValue(503))
               //^^^^^ sqlstate                                  ^^^ http
                else -> throw e
            }
        }
    }
}

data class Money(val cents: Long, val currency: String = "EUR") {
    fun format(): String = "%d.%02d %s".format(cents / 100, cents % 100, currency)
    //                                                 ^^^ -        ^^^ -
}

enum class Priority(val weight: Int) {
    LOW(100),
    //  ^^^ -
    NORMAL(200),
    //     ^^^ -
    HIGH(400),
    //   ^^^ -
    URGENT(500),
    //     ^^^ -
}
