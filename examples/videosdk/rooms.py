"""Ends the sessions that were forgotten, through the VideoSDK REST API."""

import json
import urllib.error
import urllib.request

API = "https://api.videosdk.live/v2"


def end_session(token: str, room_id: str) -> bool:
    body = json.dumps({"roomId": room_id}).encode()
    request = urllib.request.Request(f"{API}/sessions/end", data=body, headers={"Authorization": token})
    try:
        urllib.request.urlopen(request)
    except urllib.error.HTTPError as err:
        if err.code == 404:
            return False
        if err.code == 406:
            raise RuntimeError("The session could not be ended.") from err
        raise
    return True
