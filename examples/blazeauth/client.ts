// Signs a user in through the BlazeAuth WebSocket API.
const ADDRESS = 'wss://api.blazeauth.net/ws';

interface Reply {
  request: string;
  status: number;
}

export function signIn(websocket_api_key: string, license: string, done: (problem?: string) => void): void {
  const socket = new WebSocket(ADDRESS);
  socket.addEventListener('open', () => {
    socket.send(JSON.stringify({ request: 'initialize', websocket_api_key }));
    socket.send(JSON.stringify({ request: 'authorize', license }));
  });
  socket.addEventListener('message', (event) => {
    const reply = JSON.parse(String(event.data)) as Reply;
    if (reply.status === 100) return done('There is no such license.');
    if (reply.status === 103) return done('The license has expired.');
    if (reply.status === 502) return done('The license belongs to another computer.');
    if (reply.status === 1 && reply.request === 'authorize') done();
  });
  socket.addEventListener('close', (event) => {
    // 1006 stands for a connection that broke off.
    if (event.code === 1006) done('The connection was lost.');
    if (event.code === 1008) done('The server refuses this client.');
  });
}
