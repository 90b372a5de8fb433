// Opens and closes rooms through the VideoSDK REST API.
const API = 'https://api.videosdk.live/v2';

export interface Room {
  roomId: string;
}

export class RoomError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export async function createRoom(token: string): Promise<Room> {
  const response = await fetch(`${API}/rooms`, { method: 'POST', headers: { Authorization: token } });
  if (response.status === 401) throw new RoomError(401, 'The token is invalid: sign a new one.');
  if (response.status === 403) throw new RoomError(403, 'The token lacks the permission for this API version.');
  if (!response.ok) throw new RoomError(response.status, await response.text());
  return (await response.json()) as Room;
}

export async function validateRoom(token: string, roomId: string): Promise<boolean> {
  const response = await fetch(`${API}/rooms/validate/${roomId}`, { headers: { Authorization: token } });
  if (response.status === 404) return false;
  if (response.status >= 500) throw new RoomError(response.status, 'The service has a problem: try again later.');
  return response.ok;
}
