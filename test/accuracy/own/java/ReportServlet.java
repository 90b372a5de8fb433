package com.acme.reports;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

public class ReportServlet extends HttpServlet {
    private static final int DPI = 300;
    //                             ^^^ -
    private static final int PAGE_WIDTH = 595;
    //                                    ^^^ -
    private static final int PAGE_HEIGHT = 842;
    //                                     ^^^ -
    private static final int MAX_ROWS = 50_000;
    //                                  ^^^^^^ -
    private final Semaphore slots = new Semaphore(4);
    //                                            ^ -

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String id = req.getParameter("id");
        if (id == null || id.length() > 36) {
        //                              ^^ -
            resp.sendError(400, "id is missing");
            //             ^^^ http
            return;
        }
        if (req.getUserPrincipal() == null) {
            resp.setStatus(401);
            //             ^^^ http
            resp.setHeader("WWW-Authenticate", "Bearer");
            return;
        }
        Report report = Reports.find(id);
        if (report == null) {
            resp.sendError(404);
            //             ^^^ http
            return;
        }
        if (report.rows() > MAX_ROWS) {
            resp.sendError(413, "too many rows");
            //             ^^^ http
            return;
        }
        if (!slots.tryAcquire()) {
            resp.setIntHeader("Retry-After", 20);
            //                               ^^ -
            resp.setStatus(503);
            //             ^^^ http
            return;
        }
        try {
            resp.setStatus(200);
            //             ^^^ http
            resp.setContentType("application/pdf");
            resp.setBufferSize(8192);
            //                 ^^^^ -
            render(report, resp.getOutputStream());
        } finally {
            slots.release();
        }
    }

    private void render(Report report, OutputStream out) throws IOException {
        int y = PAGE_HEIGHT - 72;
        //                    ^^ -
        for (String line : report.lines()) {
            Pdf.text(out, 50, y, line, 11);
            //            ^^ -         ^^ -
            y -= 14;
            //   ^^ -
            if (y < 72) {
            //      ^^ -
                Pdf.newPage(out, PAGE_WIDTH, PAGE_HEIGHT, DPI);
                y = 770;
                //  ^^^ -
            }
        }
    }

    @Override
    protected void doDelete(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        getServletContext().log("status " + resp.getStatus(), null);
        if (resp.getStatus() == 405) {
        //                      ^^^ http
            resp.setHeader("Allow", "GET");
        }
    }
}
