"""The public API."""
import asyncio
import logging

import asyncpg
from fastapi import Depends, FastAPI, HTTPException, Query, Response, WebSocket
from starlette.responses import JSONResponse

app = FastAPI(version="2.1.0")
log = logging.getLogger(__name__)

PAGE_SIZE = 100
#           ^^^ -
MAX_BODY = 5 * 1024 * 1024
#          ^ - ^^^^ - ^^^^ -
CACHE_SECONDS = 300
#               ^^^ -


@app.get("/books/{book_id}", status_code=200)
#                                        ^^^ http
async def get_book(book_id: int, pool=Depends()):
    book = await pool.fetchrow("select * from book where id = $1", book_id, timeout=5)
    #                                                                               ^ -
    if book is None:
        raise HTTPException(status_code=404, detail="no such book")
        #                               ^^^ http
    if book["hidden"]:
        raise HTTPException(403)
        #                   ^^^ http
    return dict(book)


@app.get("/books", responses={400: {"description": "Bad limit"}})
#                             ^^^ http
async def list_books(limit: int = Query(PAGE_SIZE, ge=1, le=500), offset: int = 0):
#                                                     ^ -   ^^^ -               ^ -
    if offset % limit != 0:
    #                    ^ -
        return JSONResponse({"detail": "offset"}, status_code=400)
        #                                                     ^^^ http
    return await fetch_books(limit, offset)


@app.post("/books", status_code=201)
#                               ^^^ http
async def add_book(book: dict, response: Response, pool=Depends()):
    if len(str(book)) > MAX_BODY:
        raise HTTPException(413, "too large")
        #                   ^^^ http
    try:
        await pool.execute("insert into book values ($1)", book)
    except asyncpg.PostgresError as e:
        if e.sqlstate == "23505":
        #                 ^^^^^ sqlstate
            raise HTTPException(409, "exists") from e
            #                   ^^^ http
        if e.sqlstate in ("40001", "40P01"):
        #                  ^^^^^ sqlstate
        #                           ^^^^^ sqlstate
            response.status_code = 503
            #                      ^^^ http
            response.headers["Retry-After"] = "1"
            return None
        raise
    return book


@app.delete("/books/{book_id}", status_code=204)
#                                           ^^^ http
async def delete_book(book_id: int, pool=Depends()):
    tag = await pool.execute("delete from book where id = $1", book_id)
    return Response(status_code=204 if tag == "DELETE 1" else 404)
    #                           ^^^ http                      ^^^ http


@app.websocket("/live")
async def live(ws: WebSocket):
    await ws.accept()
    if ws.headers.get("x-key") is None:
        await ws.close(code=4401)
        #                   ^^^^ websocket
        return
    for _ in range(1000):
    #              ^^^^ -
        message = await asyncio.wait_for(ws.receive_text(), 60)
        #                                                   ^^ -
        if len(message) > 2000:
        #                 ^^^^ -
            await ws.close(1009)
            #              ^^^^ websocket
            return
    await ws.close(1000)
    #              ^^^^ websocket


async def fetch_books(limit, offset):
    await asyncio.sleep(0)
    #                   ^ -
    return [{"id": i, "year": 2000 + i % 24, "pages": 404} for i in range(offset, offset + limit)]
    #                         ^^^^ -     ^^ -         ^^^ -
