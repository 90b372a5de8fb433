import socket
from unittest import mock

import pytest
import requests
import responses

from acme.client import Client, Retry, backoff


@pytest.fixture
def client():
    return Client("http://localhost:8000", retry=Retry(total=3, status_forcelist=[429, 502, 503]), timeout=5)
    #                                                        ^ -                  ^^^ http  ^^^ http       ^ -
    #                                                                                  ^^^ http


@responses.activate
def test_get(client):
    responses.add(responses.GET, "http://localhost:8000/items/404", json={"id": 404}, status=200)
    #                                                                           ^^^ -        ^^^ http
    item = client.get(404)
    #                 ^^^ -
    assert item.id == 404
    #                 ^^^ -
    assert client.last.status_code == 200
    #                                 ^^^ http
    assert len(responses.calls) == 1
    #                              ^ -


@pytest.mark.parametrize("status, error", [(400, ValueError), (404, KeyError), (500, RuntimeError)])
#                                           ^^^ http           ^^^ http         ^^^ http
def test_errors(client, status, error):
    with mock.patch.object(requests, "get") as get:
        get.return_value.status_code = status
        with pytest.raises(error):
            client.get(500)
            #          ^^^ -


def test_gone(client):
    with mock.patch.object(requests, "get", return_value=mock.Mock(status_code=410)):
    #                                                                          ^^^ http
        assert client.find(1001) is None
        #                  ^^^^ -


@pytest.mark.parametrize("attempt, expected", [(0, 100), (1, 200), (2, 400), (3, 800), (9, 5000)])
#                                               ^ -       ^ -       ^ -       ^ -       ^ -
#                                                  ^^^ -     ^^^ -     ^^^ -     ^^^ -     ^^^^ -
def test_backoff(attempt, expected):
    assert backoff(attempt) == expected


def test_refused(client):
    error = OSError(111, "Connection refused")
    #               ^^^ errno
    with mock.patch.object(socket, "create_connection", side_effect=error):
        with pytest.raises(OSError) as info:
            client.connect(port=8443)
            #                   ^^^^ -
        assert info.value.errno == 111
        #                          ^^^ errno


def test_cli(script_runner):
    result = script_runner.run(["acme", "--version"])
    assert result.returncode == 0
    #                           ^ exit-code
    result = script_runner.run(["acme", "--bogus"])
    assert result.returncode == 2
    #                           ^ exit-code
    assert len(result.stderr) < 500
    #                           ^^^ -


def test_server_answers(flask_client):
    rv = flask_client.get("/missing")
    assert rv.status_code == 404
    #                        ^^^ http
    rv = flask_client.post("/items", json={"size": 200})
    #                                              ^^^ -
    assert rv.status_code == 201 and rv.json["size"] == 200
    #                        ^^^ http                   ^^^ -
    assert rv.status_code // 100 == 2
    #                        ^^^ -  ^ -
    rv = flask_client.get("/items")
    assert rv.status == "200 OK"
    assert 100 < int(rv.headers["Content-Length"]) < 2048
    #      ^^^ -                                     ^^^^ -
