"""Records a session with a headset through the EMOTIV Cortex service."""

import json
import sys

from websocket import create_connection

CORTEX_URL = "wss://localhost:6868"


class CortexError(Exception):
    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


class Cortex:
    def __init__(self) -> None:
        self.socket = create_connection(CORTEX_URL)
        self.next_id = 1

    def call(self, method: str, **params: object) -> dict:
        request = {"jsonrpc": "2.0", "id": self.next_id, "method": method, "params": params}
        self.next_id += 1
        self.socket.send(json.dumps(request))
        answer = json.loads(self.socket.recv())
        if "error" in answer:
            raise CortexError(answer["error"]["code"], answer["error"]["message"])
        return answer["result"]


def first_headset(cortex: Cortex) -> str:
    headsets = cortex.call("queryHeadsets")
    if not headsets:
        raise CortexError(-32004, "No headset connected.")
    return headsets[0]["id"]


def main() -> int:
    cortex = Cortex()
    try:
        token = cortex.call("authorize", clientId="…", clientSecret="…")["cortexToken"]
        cortex.call("createSession", cortexToken=token, headset=first_headset(cortex), status="active")
    except CortexError as err:
        if err.code == -32021:
            print("Check the client id and the client secret.", file=sys.stderr)
            return 78
        if err.code in (-32014, -32015):
            print("The token is no good any more: run again.", file=sys.stderr)
            return 75
        raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
