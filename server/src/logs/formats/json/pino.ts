import { jsonFormat } from './dialect';

/** pino: level as a number, process and host in every line. */
export const pino = jsonFormat({
  name: 'pino',
  sign: /^\{"level":\d{2},"time":\d{13},"pid":\d+,"hostname":/,
  codes: { 'res.statusCode': ['http'], 'err.errno': ['errno', 'win32'], 'err.statusCode': ['http'] },
  passedOver: ['level', 'pid', 'req.id', 'req.url', 'remotePort', 'responseTime', 'err.stack'],
});
