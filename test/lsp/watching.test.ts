import { expect, test } from 'vitest';
import { sessionsOfTests, uriOf, type LspSession } from '../support/lspSession';

const start = sessionsOfTests();
const startWith = (files: Readonly<Record<string, string>>): Promise<LspSession> => start({ files });

const acme = (name: string): string =>
  JSON.stringify({
    id: 'acme',
    title: 'Acme',
    scope: 'project',
    appliesTo: { words: ['acme'] },
    entries: [{ code: 7001, name }],
  });

const nameInCatalog = async (session: LspSession): Promise<string | undefined> => {
  const entries = await session.client.sendRequest<readonly { readonly name: string }[]>('errorCodeInsight/entries', {
    catalog: 'acme',
  });
  return entries[0]?.name;
};

test('a catalog anywhere in the workspace answers', async () => {
  const session = await startWith({ 'docs/acme.errors.json': acme('SESSION_CLOSED') });
  await session.until(async () => (await nameInCatalog(session)) === 'SESSION_CLOSED');
});

test('a catalog that the settings name by its path answers', async () => {
  const session = await startWith({});
  session.host.write('file:///elsewhere/acme%20codes.json', acme('SESSION_CLOSED'));
  await session.setSettings({ catalogs: ['/elsewhere/acme codes.json'] });
  await session.until(async () => (await nameInCatalog(session)) === 'SESSION_CLOSED');
});

test('the status says how many catalogs answer', async () => {
  const session = await startWith({ 'acme.errors.json': acme('SESSION_CLOSED') });
  await session.until(() => session.statuses.at(-1)?.level === 'ok');
  expect(session.statuses.at(-1)?.detail).toBe('1 of them of the workspace');
});

test('a saved catalog answers anew, and what is shown is renewed', async () => {
  const session = await startWith({ 'acme.errors.json': acme('SESSION_CLOSED') });
  await session.until(async () => (await nameInCatalog(session)) === 'SESSION_CLOSED');
  const before = session.refreshes.length;
  await session.save('acme.errors.json', acme('SESSION_ENDED'));
  await session.until(async () => (await nameInCatalog(session)) === 'SESSION_ENDED');
  expect(session.refreshes.slice(before)).toEqual(['diagnostics', 'hints']);
});

test('a catalog that is gone answers no more', async () => {
  const session = await startWith({ 'acme.errors.json': acme('SESSION_CLOSED') });
  await session.until(async () => (await nameInCatalog(session)) === 'SESSION_CLOSED');
  session.host.remove(uriOf('acme.errors.json'));
  await session.client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('acme.errors.json'), type: 3 }],
  });
  await session.until(async () => (await nameInCatalog(session)) === undefined);
});

test.each([
  ['{"id": "acme", ', /^Catalog acme\.errors\.json is not used: This is no valid JSON here: .*\.$/],
  ['[1, 2]', /^Catalog acme\.errors\.json is not used: /],
  ['{"entries": []}', /^Catalog acme\.errors\.json is not used: /],
  ['\0', /^Catalog acme\.errors\.json is not used: it is a binary file\.$/],
])('a malformed catalog is told once, the others go on: %s', async (text, message) => {
  const session = await startWith({ 'acme.errors.json': text });
  await session.until(() => session.messages.length > 0);
  await session.save('acme.errors.json', text);
  expect(await nameInCatalog(session)).toBeUndefined();
  expect(session.messages).toEqual([expect.stringMatching(message)]);
  expect(await session.client.sendRequest('errorCodeInsight/card', { catalog: 'http', code: 404 })).toMatchObject({
    title: 'NOT_FOUND',
  });
});

test('the good rows of a catalog answer, the bad ones are marked', async () => {
  const text = JSON.stringify({
    id: 'acme',
    title: 'Acme',
    entries: [{ code: 'x' }, { code: 7001, name: 'SESSION_CLOSED' }],
  });
  const session = await startWith({ 'acme.errors.json': text });
  await session.until(async () => (await nameInCatalog(session)) === 'SESSION_CLOSED');
  await session.until(() => session.published.length > 0);
  expect(session.published[0]?.diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
  expect(session.messages).toEqual([]);
});
