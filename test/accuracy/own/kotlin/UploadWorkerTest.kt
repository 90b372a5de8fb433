package com.acme.mobile.work

import io.kotest.matchers.shouldBe
import kotlin.test.assertEquals
import kotlin.test.assertNotEquals
import okhttp3.mockwebserver.MockResponse
import okhttp3.mockwebserver.MockWebServer
import org.junit.After
import org.junit.Before
import org.junit.Test

class UploadWorkerTest {
    private val server = MockWebServer()

    @Before
    fun setUp() = server.start(8089)
    //                         ^^^^ -

    @After
    fun tearDown() = server.shutdown()

    @Test
    fun `retries while the server is busy`() {
        server.enqueue(MockResponse().setResponseCode(503))
        //                                            ^^^ http
        server.enqueue(MockResponse().setResponseCode(503))
        //                                            ^^^ http
        server.enqueue(MockResponse().setResponseCode(202).setBody("{}"))
        //                                            ^^^ http
        val result = UploadWorker(server.url("/up")).run(ByteArray(2048))
        //                                                         ^^^^ -
        assertEquals(202, result.statusCode)
        //           ^^^ http
        assertEquals(3, server.requestCount)
        //           ^ -
    }

    @Test
    fun `gives up when the file is gone`() {
        server.enqueue(MockResponse().setResponseCode(410))
        //                                            ^^^ http
        val result = UploadWorker(server.url("/up")).run(ByteArray(16))
        //                                                         ^^ -
        result.statusCode shouldBe 410
        //                         ^^^ http
        result.attempts shouldBe 1
        //                       ^ -
        assertNotEquals(0, result.durationMs)
        //              ^ -
    }

    @Test
    fun `splits large files`() {
        repeat(4) { server.enqueue(MockResponse().setResponseCode(200)) }
        //     ^ -                                                ^^^ http
        val result = UploadWorker(server.url("/up"), chunk = 512).run(ByteArray(2000))
        //                                                   ^^^ -              ^^^^ -
        assertEquals(4, result.chunks.size)
        //           ^ -
        assertEquals(listOf(512, 512, 512, 464), result.chunks)
        //                  ^^^ -     ^^^ -
        //                       ^^^ -     ^^^ -
        assertEquals(2000, result.bytesSent)
        //           ^^^^ -
    }

    @Test
    fun `counts progress in percent`() {
        val seen = mutableListOf<Int>()
        UploadWorker(server.url("/up"), onProgress = seen::add).report(500, 2000)
        //                                                             ^^^ -
        //                                                                  ^^^^ -
        assertEquals(listOf(25), seen)
        //                  ^^ -
        assertEquals(100, UploadWorker.percent(404, 404))
        //           ^^^ -                     ^^^ -
        //                                          ^^^ -
    }
}
