/** Tests, examples and built files: what they declare is not for the program to import. */
export const isTestPath = (uri: string): boolean =>
  /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|mocks|fixtures|examples?|dist|build|out|node_modules|vendor|target)\//.test(
    uri,
  ) || /(?:[._-](?:test|spec|mock)s?\.\w+|\/(?:test_|conftest)\w*\.py|_test\.\w+|Tests?\.\w+)$/.test(uri);
