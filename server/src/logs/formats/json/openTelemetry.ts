import { jsonFormat } from './dialect';

/** Records and spans of OpenTelemetry: its own `status.code` says only that something failed. */
export const openTelemetry = jsonFormat({
  name: 'OpenTelemetry',
  sign: /"(?:severityNumber|SeverityNumber|severity_number|traceId|spanId)":/,
  codes: {
    'http.status_code': ['http'],
    'http.response.status_code': ['http'],
    'rpc.grpc.status_code': ['grpc'],
    'process.exit.code': ['exit-code'],
  },
  passedOver: ['status.code', 'code.lineno', 'code.line.number', 'severityNumber', 'net.peer.port', 'server.port'],
});
