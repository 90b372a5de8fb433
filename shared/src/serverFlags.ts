/**
 * What Node starts the server with: a young generation of 12 MB at most and an old one that grows by what lives, where
 * V8 would let garbage pile up to several times that.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=4', '--heap-growing-percent=100'];
