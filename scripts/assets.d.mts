/** Builds dist/catalogs.bin and dist/grammars where they are missing or older than what they are made from. */
export declare const buildAssets: () => Promise<void>;
