/** What Node starts the server with: a young generation of 12 MB at most, which cannot be set later. */
export const serverFlags: readonly string[] = ['--max-semi-space-size=4'];
