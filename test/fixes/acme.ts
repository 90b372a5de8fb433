/** A vendor with few rows, some of them awkward. */
export const acmeSource = {
  id: 'acme',
  title: 'Acme API',
  scope: 'vendor',
  enumName: 'AcmeError',
  entries: [
    { code: -7001, name: 'SESSION_CLOSED', description: 'The session was closed. Open another.' },
    { code: -7002, name: 'SESSION_FULL', description: 'The session is full (see */ or """).' },
    { code: 7003, name: 'None' },
  ],
};
