import { expect, test } from 'vitest';
import { alternatives } from '../../server/src/core/alternatives';
import { analysed, catalogs, checkInsights } from './checkInsights';

test('a host in the file lets its vendor answer', () =>
  checkInsights(`
const socket = new WebSocket('wss://localhost:6868');
if (err.code === -32021) retry();
//               ^^^^^^ emotiv-cortex INVALID_CLIENT_ID_OR_SECRET_KEY certain
`));

test('an import lets its vendor answer', () =>
  checkInsights(
    `
from cortex2 import EmotivCortex2Client
if error.code == -32021:
#                ^^^^^^ emotiv-cortex INVALID_CLIENT_ID_OR_SECRET_KEY certain
    retry()
`,
    { language: 'python' },
  ));

test('without any evidence the number is the protocol’s, with the vendor among the candidates', () => {
  checkInsights(`
if (err.code === -32021) retry();
//               ^^^^^^ json-rpc SERVER_ERROR certain
`);
  const [insight] = analysed('if (err.code === -32021) retry();').insights;
  expect(insight && alternatives(insight, catalogs).map(({ hit }) => hit.catalog.id)).toContain('emotiv-cortex');
});

test('prose about a vendor is no evidence', () =>
  checkInsights(`
// The Cortex headset by EMOTIV closes the session.
if (err.code === -32021) retry();
//               ^^^^^^ json-rpc SERVER_ERROR certain
`));

test('a dependency alone makes the vendor a candidate beside HTTP, its host makes it the winner', () => {
  const project = { dependencies: [{ ecosystem: 'npm', name: '@videosdk.live/js-sdk' }] } as const;
  checkInsights(
    `
const answer = await fetch('https://api.videosdk.live/v2/rooms');
if (answer.status === 404) create();
//                    ^^^ videosdk resource_not_found certain
`,
    { project },
  );
});

test('two files of a vendor elsewhere in the workspace do not let it win here', () =>
  checkInsights(
    `
if (err.code === -32021) retry();
//               ^^^^^^ json-rpc SERVER_ERROR certain
`,
    { project: { vendorFiles: new Map([['emotiv-cortex', 3]]) } },
  ));

test('a catalog switched on by hand answers', () =>
  checkInsights(
    `
if (err.code === -32021) retry();
//               ^^^^^^ emotiv-cortex INVALID_CLIENT_ID_OR_SECRET_KEY certain
`,
    { project: { activated: ['emotiv-cortex'] } },
  ));

test('a server’s own answer is HTTP, also in a file of a vendor', () =>
  checkInsights(`
import { onSessionError } from './session';
app.get('/', (req, res) => res.status(203).end());
//                                    ^^^ http NON_AUTHORITATIVE_INFORMATION certain
`));

test('codes of a vendor that collide with everything need its own evidence', () => {
  checkInsights(`
if (answer.status === 106) fail();
`);
  checkInsights(`
socket.send(JSON.stringify({ websocket_api_key: key }));
if (answer.status === 106) fail();
//                    ^^^ blazeauth LicenseAlreadyLinked certain
`);
});
