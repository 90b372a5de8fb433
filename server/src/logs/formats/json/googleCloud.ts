import { jsonFormat } from './dialect';

/** Cloud Logging of Google: requests have HTTP's status, calls to its APIs gRPC's. */
export const googleCloud = jsonFormat({
  name: 'Google Cloud',
  sign: /"(?:httpRequest|protoPayload|insertId|logName)":/,
  codes: { 'httpRequest.status': ['http'], 'protoPayload.status.code': ['grpc'] },
  passedOver: ['requestUrl', 'requestSize', 'responseSize', 'latency', 'sourceLocation.line'],
});
