// Bundled as dist/later.js: all that server and command line get by `import(…)`, when they need it.
export { readCatalogFile } from './catalogFiles/catalogFile';
export { lineMatchersOf } from './catalogFiles/lineMatchers';
export { prepareImport } from './importing/prepareImport';
export { apiListOf } from './inferring/apiLists';
