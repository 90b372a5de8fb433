import { jsonFormat } from './dialect';

/** Azure Monitor's resource logs; those of App Service have the columns of IIS. */
export const azure = jsonFormat({
  name: 'Azure Monitor',
  sign: /^(?=.*"resourceId":)(?=.*"category":)/i,
  codes: { ScStatus: ['http'], ScWin32Status: ['win32', 'hresult'], httpStatusCode: ['http'], httpStatus: ['http'] },
  passedOver: ['ScSubStatus', 'SPort', 'CsBytes', 'ScBytes', 'TimeTaken', 'CsUriQuery', 'durationMs'],
});
