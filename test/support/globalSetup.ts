import { buildAssets } from '../../scripts/assets.mjs';

/** The tests read the built catalogs and grammars, so these are brought up to date once before all of them. */
export const setup = async (): Promise<void> => {
  await buildAssets();
};
