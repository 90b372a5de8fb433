package com.acme.http

import org.scalatest.matchers.should.Matchers
import org.scalatest.wordspec.AnyWordSpec
import scala.concurrent.duration._

class RetryPolicySpec extends AnyWordSpec with Matchers {
  private val policy = RetryPolicy(maxAttempts = 4, base = 100.millis, factor = 2)
  //                                             ^ -       ^^^ -                ^ -

  "RetryPolicy" should {
    "repeat transient statuses" in {
      Seq(429, 502, 503, 504).foreach(status => policy.retries(Response(status)) shouldBe true)
      //  ^^^ http  ^^^ http
      //       ^^^ http  ^^^ http
      policy.retries(Response(500)) shouldBe false
      //                      ^^^ http
    }

    "keep quiet about client errors" in {
      policy.retries(Response(400)) shouldBe false
      //                      ^^^ http
      policy.retries(Response(404)) shouldBe false
      //                      ^^^ http
      policy.retries(Response(status = 418)) shouldBe false
      //                               ^^^ http
    }

    "grow its delays" in {
      policy.delay(1).toMillis shouldBe 100
      //           ^ -                  ^^^ -
      policy.delay(2).toMillis shouldBe 200
      //           ^ -                  ^^^ -
      policy.delay(3).toMillis shouldBe 400
      //           ^ -                  ^^^ -
      policy.delay(12) should be <= 5000.millis
      //           ^^ -             ^^^^ -
    }

    "stop after four attempts" in {
      val server = StubServer(port = 8099).answering(503, 503, 503, 503, 200)
      //                             ^^^^ -          ^^^ http  ^^^ http  ^^^ http
      //                                                  ^^^ http  ^^^ http
      val response = Client(server, policy).get("/slow")
      response.status shouldEqual 503
      //                          ^^^ http
      response.code should be(503)
      //                      ^^^ http
      server.requests should have size 4
      //                               ^ -
    }

    "pass on what it got" in {
      val server = StubServer(port = 8099).answering(200)
      //                             ^^^^ -          ^^^ http
      Client(server, policy).get("/500").status.code shouldBe 200
      //                                                      ^^^ http
      Client(server, policy).get("/200").body.length shouldBe 404
      //                                                      ^^^ -
      Client(server, policy).timeout shouldBe 3000
      //                                      ^^^^ -
    }
  }

  "Year" should {
    "know leap years" in {
      Year(2000).days shouldBe 366
      //   ^^^^ -              ^^^ -
      Year(1900).days shouldBe 365
      //   ^^^^ -              ^^^ -
      Year(400).isLeap shouldBe true
      //   ^^^ -
      Year(500).isLeap shouldBe false
      //   ^^^ -
    }
  }
}
