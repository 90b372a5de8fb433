import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './host/nodeHost';
import { startServer } from './lsp/server';

// Bundled as dist/languageServer.js, beside the catalogs and the grammars.
const connection = createConnection(ProposedFeatures.all);
process.on('unhandledRejection', (reason) => {
  connection.console.error(
    `A promise failed unseen: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
  );
});
startServer(connection, nodeHost(__dirname));
