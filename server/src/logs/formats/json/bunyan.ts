import { jsonFormat } from './dialect';

/** bunyan: as pino, with the name of the program first and the version of the format last. */
export const bunyan = jsonFormat({
  name: 'bunyan',
  sign: /^\{"name":"[^"]*","hostname":.*"v":0\}$/,
  codes: { 'res.statusCode': ['http'], 'err.errno': ['errno', 'win32'] },
  passedOver: ['level', 'pid', 'v', 'req.url', 'remotePort', 'err.stack'],
});
