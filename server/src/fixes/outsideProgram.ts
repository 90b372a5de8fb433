import { isTestPath } from '../syntax/testPaths';

/** Tests, examples and built files: what they declare is not for the program to import. */
export const isOutsideProgram = (uri: string): boolean =>
  isTestPath(uri) || /\/(?:examples?|dist|build|out|node_modules|vendor|target)\//.test(uri);
