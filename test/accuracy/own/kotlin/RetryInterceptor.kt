package com.acme.mobile.net

import java.io.IOException
import java.util.concurrent.TimeUnit
import okhttp3.Interceptor
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

private const val MAX_ATTEMPTS = 4
//                               ^ -
private const val BASE_DELAY_MS = 250L
//                                ^^^^ -
private const val HTTP_TOO_MANY_REQUESTS = 429
//                                         ^^^ def http

/** Repeats idempotent requests when the gateway is busy. */
class RetryInterceptor(private val sleeper: (Long) -> Unit = Thread::sleep) : Interceptor {
    private val retryable = setOf(408, 425, HTTP_TOO_MANY_REQUESTS, 500, 502, 503, 504)
    //                            ^^^ http                          ^^^ http  ^^^ http
    //                                 ^^^ http                          ^^^ http  ^^^ http

    @Throws(IOException::class)
    override fun intercept(chain: Interceptor.Chain): Response {
        var response = chain.proceed(chain.request())
        var attempt = 1
        //            ^ -
        while (response.code in retryable && attempt < MAX_ATTEMPTS) {
            val retryAfter = response.header("Retry-After")?.toLongOrNull() ?: 0
            //                                                                 ^ -
            response.close()
            sleeper(maxOf(retryAfter * 1000, BASE_DELAY_MS shl attempt))
            //                         ^^^^ -
            response = chain.proceed(chain.request())
            attempt += 1
            //         ^ -
        }
        return response
    }
}

class TokenAuthenticator(private val store: TokenStore) : okhttp3.Authenticator {
    override fun authenticate(route: okhttp3.Route?, response: Response): Request? {
        if (response.code != 401) return null
        //                   ^^^ http
        if (responseCount(response) >= 3) return null
        //                             ^ -
        val fresh = store.refresh() ?: return null
        return response.request.newBuilder().header("Authorization", "Bearer $fresh").build()
    }

    private fun responseCount(response: Response): Int {
        var count = 1
        //          ^ -
        var prior = response.priorResponse
        while (prior != null) {
            count++
            prior = prior.priorResponse
        }
        return count
    }
}

fun buildClient(cacheSize: Long = 10L * 1024 * 1024): OkHttpClient = OkHttpClient.Builder()
//                                ^^^ - ^^^^ - ^^^^ -
    .connectTimeout(15, TimeUnit.SECONDS)
    //              ^^ -
    .readTimeout(30, TimeUnit.SECONDS)
    //           ^^ -
    .callTimeout(500, TimeUnit.MILLISECONDS)
    //           ^^^ -
    .addInterceptor(RetryInterceptor())
    .build()

fun Response.describe(): String = when (code) {
    200, 201 -> "ok"
  //^^^ http
    //   ^^^ http
    204 -> "empty"
  //^^^ http
    304 -> "not modified"
  //^^^ http
    in 400..499 -> "client error"
    // ^^^ http
    //      ^^^ -
    in 500..599 -> "server error"
    // ^^^ http
    //      ^^^ -
    else -> "unexpected"
}
