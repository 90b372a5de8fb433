// Bundled as dist/later.js: all that server and command line get by `import(…)`, when they need it.
export { readUsableCatalog } from './catalogFiles/usableCatalog';
export { prepareImport } from './importing/prepareImport';
export { apiListOf } from './inferring/apiLists';
