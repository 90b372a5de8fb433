"""Streams band power of an EMOTIV headset."""
import asyncio
import itertools
import json
import ssl

import websockets

URL = "wss://localhost:6868"
TIMEOUT = 20
#         ^^ -
BANDS = {"theta": (4, 8), "alpha": (8, 12), "beta": (12, 25)}
#                  ^ -              ^ -              ^^ -
#                     ^ -              ^^ -              ^^ -
SAMPLES = 128
#         ^^^ -
NO_HEADSET = -32004
#            ^^^^^^ def emotiv-cortex
SESSION_CLOSED = -32008
#                ^^^^^^ def emotiv-cortex
TOKEN_EXPIRED = -32015
#               ^^^^^^ def emotiv-cortex
FATAL = {-32002, -32021, -32022, -32024, -32033}
#        ^^^^^^ emotiv-cortex    ^^^^^^ emotiv-cortex
#                ^^^^^^ emotiv-cortex    ^^^^^^ emotiv-cortex
#                        ^^^^^^ emotiv-cortex


class CortexError(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Cortex:
    def __init__(self, socket):
        self.socket = socket
        self.ids = itertools.count(1)
        #                          ^ -
        self.token = None

    async def call(self, method, **params):
        await self.socket.send(json.dumps({"id": next(self.ids), "jsonrpc": "2.0", "method": method, "params": params}))
        answer = json.loads(await asyncio.wait_for(self.socket.recv(), TIMEOUT))
        if "error" in answer:
            raise CortexError(answer["error"]["code"], answer["error"]["message"])
        return answer["result"]

    async def open(self, client_id, secret):
        for attempt in range(5):
        #                    ^ -
            try:
                result = await self.call("authorize", clientId=client_id, clientSecret=secret, debit=100)
                #                                                                                    ^^^ -
                self.token = result["cortexToken"]
                return
            except CortexError as e:
                if e.code in FATAL:
                    raise
                if e.code == -32014 or e.code == TOKEN_EXPIRED:
                #            ^^^^^^ emotiv-cortex
                    self.token = None
                elif e.code == -32601:
                #              ^^^^^^ emotiv-cortex
                    raise RuntimeError("update the launcher") from e
                await asyncio.sleep(2 ** attempt)
                #                   ^ -

    async def session(self, headset):
        try:
            return await self.call("createSession", cortexToken=self.token, headset=headset, status="active")
        except CortexError as e:
            if e.code == -32005:
            #            ^^^^^^ emotiv-cortex
                return await self.call("querySessions", cortexToken=self.token)
            if e.code == -32152:
            #            ^^^^^^ other
                await asyncio.sleep(1)
                #                   ^ -
            if e.code == -32019:
            #            ^^^^^^ emotiv-cortex
                await asyncio.sleep(60)
                #                   ^^ -
            raise


async def main():
    context = ssl.create_default_context()
    async with websockets.connect(URL, ssl=context, max_size=1 << 20, ping_interval=15) as socket:
    #                                                        ^ -  ^^ -              ^^ -
        cortex = Cortex(socket)
        await cortex.open("id", "secret")
        try:
            async for message in socket:
                print(len(message) * 100 // SAMPLES)
                #                    ^^^ -
        except websockets.ConnectionClosed as e:
            if e.code not in (1000, 1001):
            #                 ^^^^ websocket
            #                       ^^^^ websocket
                raise
