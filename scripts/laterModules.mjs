/**
 * Leaves what a program imports with `import(…)` to the file beside its bundle, which is read when it is needed and not
 * when the program starts.
 */
export const laterModules = (file) => ({
  name: 'later-modules',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.?\// }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: file, external: true } : undefined,
    );
  },
});
