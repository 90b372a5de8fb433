import { jsonFormat } from './dialect';

/** Caddy's access log and the errors of its handlers. */
export const caddy = jsonFormat({
  name: 'Caddy',
  sign: /"logger":"http\.(?:log|handlers)/,
  codes: { status: ['http'] },
  passedOver: ['bytes_read', 'size', 'duration', 'remote_port', 'uri', 'err_id', 'err_trace'],
});
