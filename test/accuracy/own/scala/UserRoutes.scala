package com.acme.users

import akka.actor.typed.ActorSystem
import akka.http.scaladsl.model.{HttpResponse, StatusCodes}
import akka.http.scaladsl.server.Directives._
import akka.http.scaladsl.server.Route
import scala.concurrent.duration._

final class UserRoutes(users: Users)(implicit system: ActorSystem[_]) {
  private val MaxNameLength = 200
  //                          ^^^ -
  private val DefaultLimit = 100
  //                         ^^^ -
  private val AskTimeout = 3000.millis
  //                       ^^^^ -

  val routes: Route = pathPrefix("users") {
    concat(
      get {
        parameters("limit".as[Int].withDefault(DefaultLimit)) { limit =>
          if (limit > 500) complete(HttpResponse(status = 422))
          //          ^^^ -                               ^^^ http
          else complete(users.list(limit))
        }
      },
      post {
        entity(as[String]) { name =>
          if (name.length > MaxNameLength) complete(400 -> "name too long")
          //                                        ^^^ http
          else
            onSuccess(users.add(name)) {
              case Added(_) => complete(StatusCodes.custom(201, "Created"))
              //                                           ^^^ http
              case Duplicate => complete(409, "exists")
              //                         ^^^ http
              case Busy => complete(HttpResponse(503).withEntity("busy"))
              //                                 ^^^ http
            }
        }
      },
      delete {
        path(IntNumber) { id =>
          onSuccess(users.remove(id)) { removed =>
            complete(if (removed) StatusCodes.getForKey(204).get else StatusCodes.getForKey(404).get)
            //                                          ^^^ http                            ^^^ http
          }
        }
      },
    )
  }

  def isFailure(response: HttpResponse): Boolean = response.status.intValue match {
    case 200 | 201 | 204 => false
    //   ^^^ http    ^^^ http
    //         ^^^ http
    case 404 => false
    //   ^^^ http
    case code if code >= 500 => true
    //                   ^^^ http
    case code => code == 429
    //                   ^^^ http
  }

  def backoff(attempt: Int): FiniteDuration = {
    val base = 250 * math.pow(2, attempt).toInt
    //         ^^^ -          ^ -
    math.min(base, 30000).millis
    //             ^^^^^ -
  }

  def shard(id: Long): Int = (id % 64).toInt
  //                               ^^ -
}

sealed abstract class HttpStatus(val code: Int)
case object Ok extends HttpStatus(200)
//                                ^^^ def http
case object NotFound extends HttpStatus(404)
//                                      ^^^ def http
case object BadGateway extends HttpStatus(502)
//                                        ^^^ def http
