package com.acme.shop.web;

import java.sql.SQLException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.HttpStatusCodeException;

@RestControllerAdvice
public class GlobalExceptionHandler {

    private static final int MAX_MESSAGE = 200;
    //                                     ^^^ -
    private static final Map<String, Integer> BY_STATE = Map.of(
            "23505", 409,
           //^^^^^ sqlstate
            //       ^^^ http
            "23502", 400,
           //^^^^^ sqlstate
            //       ^^^ http
            "22001", 422,
           //^^^^^ sqlstate
            //       ^^^ http
            "57014", 504);
           //^^^^^ sqlstate
            //       ^^^ http

    @ExceptionHandler(SQLException.class)
    public ResponseEntity<String> onSql(SQLException e) {
        int status = BY_STATE.getOrDefault(e.getSQLState(), 500);
        //                                                  ^^^ http
        return ResponseEntity.status(status).body(shorten(e.getMessage()));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    public ResponseEntity<String> onArgument(IllegalArgumentException e) {
        return ResponseEntity.status(400).body(shorten(e.getMessage()));
        //                           ^^^ http
    }

    @ExceptionHandler(HttpStatusCodeException.class)
    public ResponseEntity<Void> onUpstream(HttpStatusCodeException e) {
        int upstream = e.getStatusCode().value();
        if (upstream == 404) {
        //              ^^^ http
            return new ResponseEntity<>(HttpStatus.valueOf(404));
            //                                             ^^^ http
        }
        if (upstream == 401 || upstream == 403) {
        //              ^^^ http           ^^^ http
            return new ResponseEntity<>(HttpStatusCode.valueOf(502));
            //                                                 ^^^ http
        }
        if (upstream / 100 == 5) {
        //             ^^^ -  ^ -
            return ResponseEntity.status(503).header("Retry-After", "30").build();
            //                           ^^^ http
        }
        return ResponseEntity.internalServerError().build();
    }

    private static String shorten(String message) {
        if (message == null) {
            return "";
        }
        return message.length() <= MAX_MESSAGE ? message : message.substring(0, 197) + "...";
        //                                                                   ^ -
        //                                                                      ^^^ -
    }

    static int hash(String text) {
        int h = 17;
        //      ^^ -
        for (char c : text.toCharArray()) {
            h = 31 * h + c;
            //  ^^ -
        }
        return h % 503;
        //         ^^^ -
    }
}
