import { jsonFormat } from './dialect';

/** Elastic Common Schema, its dots in the keys or not. */
export const elasticCommon = jsonFormat({
  name: 'Elastic Common Schema',
  sign: /^(?=.*"@timestamp":)(?=.*"(?:ecs\.version|log\.level|ecs|log)":)/,
  codes: { 'http.response.status_code': ['http'], 'process.exit_code': ['exit-code'] },
  passedOver: ['process.pid', 'process.thread.id', 'url.port', 'source.port', 'log.origin.file.line'],
});
