package com.acme.mall.common;

/** Result codes of the mall's own envelope: three digits of module, three of number. */
public enum ResultCode {
    SUCCESS(200, "success"),
    //      ^^^ def other
    FAILED(500, "failed"),
    //     ^^^ def other
    VALIDATE_FAILED(404, "bad parameters"),
    //              ^^^ def other
    UNAUTHORIZED(401, "please sign in"),
    //           ^^^ def other
    FORBIDDEN(403, "no permission"),
    //        ^^^ def other
    CART_EMPTY(101001, "the cart is empty"),
    //         ^^^^^^ def other
    COUPON_USED(102003, "the coupon was used before");
    //          ^^^^^^ def other

    private final int code;
    private final String message;

    ResultCode(int code, String message) {
        this.code = code;
        this.message = message;
    }

    public int code() {
        return code;
    }

    public static final class HttpCodes {
        public static final int SC_OK = 200;
        //                              ^^^ def http
        public static final int SC_NOT_MODIFIED = 304;
        //                                        ^^^ def http
        public static final int SC_NOT_FOUND = 404;
        //                                     ^^^ def http
        public static final int SC_TEAPOT = 418;
        //                                  ^^^ def http
        public static final int SC_INTERNAL_SERVER_ERROR = 500;
        //                                                 ^^^ def http

        private HttpCodes() {}
    }

    public static final class Ui {
        public static final int DIALOG_WIDTH = 401;
        //                                     ^^^ -
        public static final int DIALOG_HEIGHT = 302;
        //                                      ^^^ -
        public static final int STATUS_BAR_HEIGHT = 24;
        //                                          ^^ -
        public static final int FADE_MS = 200;
        //                                ^^^ -
        public static final int KEY_F1 = 112;
        //                               ^^^ -
        public static final int KEY_ENTER = 13;
        //                                  ^^ -

        private Ui() {}
    }

    public static final class SmtpReply {
        public static final int READY = 220;
        //                              ^^^ def smtp
        public static final int OK = 250;
        //                           ^^^ def smtp
        public static final int START_INPUT = 354;
        //                                    ^^^ def smtp
        public static final int MAILBOX_BUSY = 450;
        //                                     ^^^ def smtp
        public static final int MAILBOX_UNAVAILABLE = 550;
        //                                            ^^^ def smtp

        private SmtpReply() {}

        public static boolean permanent(int reply) {
            return reply >= 500 && reply != 552;
            //              ^^^ smtp        ^^^ smtp
        }
    }
}
