/** By name: what the workspace watches and collects. */
export const isCatalogFile = (path: string): boolean => /\.errors\.(?:json|ya?ml)$/i.test(path);
