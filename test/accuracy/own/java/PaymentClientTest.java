package com.acme.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@WireMockTest(httpPort = 8089)
//                       ^^^^ -
class PaymentClientTest {
    private final PaymentClient client = new PaymentClient("http://localhost:8089", 2000);
    //                                                                              ^^^^ -

    @Test
    void paysOnce() {
        stubFor(post("/pay").willReturn(aResponse().withStatus(201).withFixedDelay(100)));
        //                                                     ^^^ http            ^^^ -
        HttpResponse<String> response = client.pay(1999);
        //                                         ^^^^ -
        assertEquals(201, response.statusCode());
        //           ^^^ http
        assertThat(client.calls()).isEqualTo(1);
        //                                   ^ -
    }

    @Test
    @Timeout(30)
    //       ^^ -
    void repeatsWhenBusy() {
        stubFor(post("/pay").willReturn(aResponse().withStatus(503)));
        //                                                     ^^^ http
        PaymentException e = assertThrows(PaymentException.class, () -> client.pay(500));
        //                                                                         ^^^ -
        assertThat(e.getStatusCode()).isEqualTo(503);
        //                                      ^^^ http
        assertThat(e.attempts()).isEqualTo(4);
        //                                 ^ -
    }

    @Test
    void refusesAmounts() {
        given().port(8089).body("{\"cents\": -5}").post("/pay").then().statusCode(402);
        //           ^^^^ -                                                       ^^^ http
        given().port(8089).get("/pay/404").then().assertThat().statusCode(404);
        //           ^^^^ -                                               ^^^ http
        assertThrows(IllegalArgumentException.class, () -> client.pay(-5));
        //                                                            ^^ -
    }

    @Test
    void addsFees() {
        assertEquals(1030, client.withFee(1000));
        //           ^^^^ -               ^^^^ -
        assertEquals(404, client.withFee(392));
        //           ^^^ -               ^^^ -
        assertEquals(515, client.withFee(500));
        //           ^^^ -               ^^^ -
        assertThat(client.fees(200, 400, 500)).containsExactly(6, 12, 15);
        //                     ^^^ -     ^^^ -                 ^ -    ^^ -
        //                          ^^^ -                         ^^ -
        assertThat(client.limit()).isBetween(100, 50_000);
        //                                   ^^^ -
        //                                        ^^^^^^ -
    }
}
