// Leaves the classroom of NetEase CommsEase Wisdom Education in an orderly way.
const API = 'https://yiyong-xedu-v2.netease.im';

interface Reply {
  code: number;
  msg: string;
}

export async function joinClassroom(roomUuid: string, userUuid: string): Promise<void> {
  const response = await fetch(`${API}/rooms/${roomUuid}/members/${userUuid}`, { method: 'PUT' });
  const { code, msg } = (await response.json()) as Reply;
  if (code === 1004) throw new Error(`There is no room ${roomUuid}.`);
  if (code === 1012) throw new Error('The classroom is full.');
  if (code !== 0) throw new Error(msg);
}

export function onDisconnected(errorCode: number, leave: (reason: string) => void): void {
  if (errorCode === 30015) leave('The network is gone.');
  if (errorCode === 30206) leave('You have entered the classroom on another device.');
  if (errorCode === 30207) leave('The lesson is over.');
  if (errorCode === -4) leave('Log in to IM first.');
}
