import { jsonFormat } from './dialect';

/** winston: the level as a word; all else is up to the program, and left to the keys. */
export const winston = jsonFormat({
  name: 'winston',
  sign: /^\{(?=.*"level":"(?:error|warn|info|http|verbose|debug|silly)")(?=.*"message":).*\}$/,
  passedOver: ['stack', 'url', 'ms', 'pid'],
});
