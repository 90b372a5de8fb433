'use strict';

const express = require('express');
const rateLimit = require('express-rate-limit');
const { Pool } = require('pg');

const PORT = process.env.PORT || 3000;
//                               ^^^^ -
const PAGE = 100;
//           ^^^ -
const pool = new Pool({ max: 20, idleTimeoutMillis: 30000 });
//                           ^^ -                   ^^^^^ -
const app = express();

app.use(express.json({ limit: 1048576 }));
//                            ^^^^^^^ -
app.use(rateLimit({ windowMs: 60 * 1000, limit: 200, statusCode: 429 }));
//                            ^^ - ^^^^ -       ^^^ -            ^^^ http

app.get('/health', (req, res) => res.sendStatus(200));
//                                              ^^^ http

app.get('/articles', async (req, res, next) => {
  const page = Number(req.query.page) || 0;
  //                                     ^ -
  if (page > 500) return res.status(400).json({ error: 'page is at most 500' });
  //         ^^^ -                  ^^^ http
  try {
    const { rows } = await pool.query('select * from article offset $1 limit $2', [page * PAGE, PAGE]);
    if (rows.length === 0) return res.status(404).end();
    //                  ^ -                  ^^^ http
    res.set('Cache-Control', 'max-age=300').status(200).json(rows);
    //                                             ^^^ http
  } catch (err) {
    next(err);
  }
});

app.post('/articles', async (req, res, next) => {
  try {
    await pool.query('insert into article values ($1)', [req.body]);
    res.writeHead(201, { 'Content-Type': 'text/plain' });
    //            ^^^ http
    res.end('created');
  } catch (err) {
    if (err.code === '23505') return res.status(409).send('exists');
    //                ^^^^^ sqlstate            ^^^ http
    if (err.code === '22P02') return res.status(400).send('bad value');
    //                ^^^^^ sqlstate            ^^^ http
    next(err);
  }
});

app.get('/old', (req, res) => res.redirect(301, '/articles'));
//                                         ^^^ http

app.use((req, res) => {
  res.statusCode = 404;
  //               ^^^ http
  res.end();
});

app.use((err, req, res, next) => {
  const status = err.status || 500;
  //                           ^^^ http
  if (status >= 500) console.error(err);
  //            ^^^ http
  if (err.errno === -4078 || err.errno === -111) return res.status(503).end();
  //                ^^^^^ errno            ^^^^ errno              ^^^ http
  res.status(status).json({ error: err.message.slice(0, 200) });
  //                                                 ^ -
  //                                                    ^^^ -
});

const server = app.listen(PORT, () => console.log('listening on %d', PORT));
server.setTimeout(120000);
//                ^^^^^^ -
server.on('error', (err) => {
  if (err.errno === -98) process.exit(69);
  //                ^^^ errno         ^^ exit-code
  process.exit(1);
  //           ^ exit-code
});

for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    server.close(() => process.exit(0));
    //                              ^ exit-code
    setTimeout(() => process.exit(1), 10000).unref();
    //                            ^ exit-code
    //                                ^^^^^ -
  });
}
process.on('uncaughtException', () => {
  process.exitCode = 70;
  //                 ^^ exit-code
});
