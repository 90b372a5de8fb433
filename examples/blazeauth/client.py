"""Keeps a BlazeAuth session open and says why it ended."""

import asyncio
import json

import websockets

ADDRESS = "wss://api.blazeauth.net/ws"

MESSAGES = {
    101: "The license is too short.",
    103: "The license has expired.",
    104: "The license is paused.",
}


async def authorize(websocket_api_key: str, license_key: str) -> str:
    async with websockets.connect(ADDRESS) as socket:
        await socket.send(json.dumps({"request": "initialize", "websocket_api_key": websocket_api_key}))
        await socket.send(json.dumps({"request": "authorize", "license": license_key}))
        reply = json.loads(await socket.recv())
        status = reply["status"]
        if status == 5:
            await asyncio.sleep(30)
            return await authorize(websocket_api_key, license_key)
        return MESSAGES.get(status, "Welcome.")
