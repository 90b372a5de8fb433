const { WebSocketServer } = require('ws');
const mqtt = require('mqtt');
const { Kafka } = require('kafkajs');

const CLOSE = { NORMAL: 1000, GOING_AWAY: 1001, POLICY: 1008, TOO_BIG: 1009, KICKED: 4000, AUTH: 4001 };
//                      ^^^^ def websocket              ^^^^ def websocket           ^^^^ def websocket
//                                        ^^^^ def websocket           ^^^^ def websocket        ^^^^ def websocket
const HEARTBEAT = 30000;
//                ^^^^^ -
const MAX_CLIENTS = 500;
//                  ^^^ -
const OPCODES = { HELLO: 10, HEARTBEAT: 1, RESUME: 6, INVALID: 9 };
//                       ^^ -           ^ -        ^ -         ^ -

const wss = new WebSocketServer({ port: 8081, maxPayload: 64 * 1024, backlog: 100 });
//                                      ^^^^ -            ^^ - ^^^^ -         ^^^ -

wss.on('connection', (ws, req) => {
  if (wss.clients.size > MAX_CLIENTS) return ws.close(1013, 'try again later');
  //                                                  ^^^^ websocket
  if (!req.headers.authorization) return ws.close(4001);
  //                                              ^^^^ websocket
  ws.on('message', (data) => {
    const { op, d } = JSON.parse(data);
    if (op === OPCODES.HEARTBEAT) ws.lastSeen = Date.now();
    else if (op === 6) resume(ws, d);
    //              ^ -
    else if (op > 11) ws.close(1002, 'unknown opcode');
    //            ^^ -         ^^^^ websocket
    if (String(d).length > 4000) ws.close(CLOSE.TOO_BIG);
    //                     ^^^^ -
  });
  ws.on('close', (code, reason) => {
    if (code === 1000 || code === 1001) return;
    //           ^^^^ websocket   ^^^^ websocket
    if (code === 1006) console.warn('lost a client');
    //           ^^^^ websocket
    if (code >= 4000) console.warn('kicked: %s', reason);
    //          ^^^^ websocket
  });
});

setInterval(() => {
  for (const ws of wss.clients) {
    if (Date.now() - ws.lastSeen > 2 * HEARTBEAT) ws.terminate();
    //                             ^ -
    if (ws.bufferedAmount > 1000000) ws.close(1008, 'too slow');
    //                      ^^^^^^^ -         ^^^^ websocket
  }
}, HEARTBEAT);

const broker = mqtt.connect('mqtts://broker:8883', { protocolVersion: 5, keepalive: 60, connectTimeout: 4000 });
//                                                                    ^ -           ^^ -                ^^^^ -
broker.on('packetreceive', (packet) => {
  if (packet.cmd === 'connack' && packet.reasonCode === 135) console.error('not authorized');
  //                                                    ^^^ mqtt
  if (packet.cmd === 'connack' && packet.reasonCode === 134) console.error('wrong password');
  //                                                    ^^^ mqtt
  if (packet.cmd === 'disconnect' && packet.reasonCode === 142) broker.end();
  //                                                       ^^^ mqtt
  if (packet.cmd === 'puback' && packet.reasonCode === 16) console.warn('nobody listens');
  //                                                   ^^ mqtt
});

const consumer = new Kafka({ brokers: ['kafka:9092'], requestTimeout: 25000 }).consumer({ groupId: 'hub' });
//                                                                    ^^^^^ -
consumer.on('consumer.crash', ({ payload: { error } }) => {
  if (error.type === 'REBALANCE_IN_PROGRESS' || error.code === 27) return;
  //                                                           ^^ kafka
  if (error.code === 25 || error.code === 22) consumer.connect();
  //                 ^^ kafka             ^^ kafka
  if (error.code === 29) process.exit(77);
  //                 ^^ kafka         ^^ exit-code
  if (error.code === 3) setTimeout(() => consumer.connect(), 5000);
  //                 ^ kafka                                 ^^^^ -
});

function resume(ws, session) {
  if (!session || session.seq > 1001) {
  //                            ^^^^ -
    ws.send(JSON.stringify({ op: 9, d: 0 }));
    //                           ^ -   ^ -
    return;
  }
  ws.send(JSON.stringify({ op: 10, d: { interval: 41250 } }));
  //                           ^^ -               ^^^^^ -
}
