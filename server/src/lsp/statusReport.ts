import type { Session } from './session';

/** Keeps the language status item up to date: busy while the workspace is read, then how many catalogs answer. */
export const reportStatus = async ({ catalogs, say }: Session, readWorkspace: () => Promise<void>): Promise<void> => {
  const tellCatalogs = (): void => {
    const { heads } = catalogs.current();
    const own = heads.filter(({ scope }) => scope === 'project').length;
    const detail = own === 0 ? 'all built in' : `${own} of them of the workspace`;
    const level = heads.length === 0 ? 'error' : 'ok';
    say.status({ level, text: `${heads.length} error catalogs`, detail });
  };
  await catalogs.ready();
  say.status({ level: 'busy', text: 'Reading the workspace', detail: 'Looking for catalogs, vendors and constants' });
  try {
    await readWorkspace();
  } catch (error) {
    say.failed('Reading the workspace', error);
  }
  tellCatalogs();
  catalogs.onChange(tellCatalogs);
};
