import fetch from 'node-fetch';
import jwt from 'jsonwebtoken';

const HOST = 'https://api.videosdk.live/v2';
const TOKEN_MINUTES = 120;
//                    ^^^ -
const MAX_ROOMS = 200;
//                ^^^ -
const COLOURS = { grid: 0x404040, accent: 0x500500 };
//                      ^^^^^^^^ -        ^^^^^^^^ -

const token = () =>
  jwt.sign({ apikey: process.env.VIDEOSDK_API_KEY, version: 2 }, process.env.VIDEOSDK_SECRET, {
  //                                                        ^ -
    expiresIn: TOKEN_MINUTES * 60,
    //                         ^^ -
  });

async function call(path, options = {}) {
  const response = await fetch(HOST + path, {
    ...options,
    timeout: 5000,
    //       ^^^^ -
    headers: { Authorization: token() },
  });
  if (response.status === 200) return response.json();
  //                      ^^^ http
  const { error } = await response.json();
  switch (response.status) {
    case 400:
    //   ^^^ videosdk
      throw new TypeError(error);
    case 401:
    //   ^^^ videosdk
      throw new Error('The token is invalid or expired');
    case 403:
    //   ^^^ videosdk
      throw new Error('Unauthorised');
    case 404:
    //   ^^^ videosdk
      return undefined;
    case 429:
    //   ^^^ http
      await new Promise((done) => setTimeout(done, 1000));
      //                                           ^^^^ -
      return call(path, options);
    default:
      throw new Error(error);
  }
}

export const createRoom = () => call('/rooms', { method: 'POST' });

export async function sessions(roomId, page = 1, perPage = 20) {
//                                            ^ -          ^^ -
  const data = await call(`/sessions?roomId=${roomId}&page=${page}&perPage=${perPage}`);
  return data?.data.slice(0, MAX_ROOMS) ?? [];
  //                      ^ -
}

export async function validate(roomId) {
  const response = await fetch(`${HOST}/rooms/validate/${roomId}`, { headers: { Authorization: token() } });
  if (response.status === 404 || response.status === 400) return false;
  //                      ^^^ videosdk               ^^^ videosdk
  return response.status === 200;
  //                         ^^^ http
}

export async function startLivestream(roomId, outputs) {
  if (outputs.length > 5) throw new RangeError('at most 5 outputs');
  //                   ^ -
  const response = await fetch(`${HOST}/livestreams/start`, {
    method: 'POST',
    body: JSON.stringify({ roomId, outputs, config: { layout: { gridSize: 25, priority: 1 } } }),
    //                                                                    ^^ -          ^ -
  });
  if (response.status === 422) throw new Error('Stream key or url is missing');
  //                      ^^^ videosdk
  if (response.status === 406) throw new Error('The session is not running');
  //                      ^^^ videosdk
  return response.ok;
}

export const layout = (n) => ({
  columns: Math.ceil(Math.sqrt(n)),
  width: 404,
  //     ^^^ -
  height: n > 4 ? 200 : 300,
  //          ^ - ^^^ - ^^^ -
  background: COLOURS.grid,
});
