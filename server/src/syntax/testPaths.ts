/** Folders and file names that all test runners agree on. */
const TEST_PATH =
  /(?:^|[\\/])(?:tests?|__tests__|specs?|testdata|testing|androidTest|UnitTests?)[\\/]|[._-](?:test|tests|spec|e2e)\.[a-z]+$|_(?:test|spec)\.[a-z]+$|(?:^|[\\/])(?:test_[^\\/]*|conftest)\.py$|(?:Tests?|Spec|TestCase)\.(?:java|kt|cs|swift|scala|php|m|mm|dart)$|\.Tests?\.ps1$|\.bats$/u;

export const isTestPath = (path: string): boolean => TEST_PATH.test(path);
