import { jsonFormat } from './dialect';

/** PostgreSQL's `jsonlog`. */
export const postgresJson = jsonFormat({
  name: 'PostgreSQL JSON',
  sign: /"error_severity":"/,
  codes: { state_code: ['sqlstate'] },
  passedOver: ['statement', 'internal_query', 'pid', 'remote_port', 'line_num', 'cursor_position', 'query_id'],
});
