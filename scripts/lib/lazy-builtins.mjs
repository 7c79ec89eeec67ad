/** Parts of Node.js that libraries load at the start and that we hardly ever use: each takes some 5 ms. */
const SELDOM = /^(?:crypto|child_process)$/;

/** An esbuild plugin: for the libraries, each of those parts is loaded when something in it is first asked for. */
export const lazyBuiltins = {
  name: 'lazy-builtins',
  setup(build) {
    build.onResolve({ filter: SELDOM }, ({ path, importer, namespace }) =>
      namespace === 'file' && importer.includes('node_modules')
        ? { path, namespace: 'lazy-builtin' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy-builtin' }, ({ path }) => ({
      // Libraries that copy what a module has (« import * ») would find nothing in it: to those it is a module of its own.
      contents: `module.exports = new Proxy({}, {
        get: (_, name) => name === '__esModule' || (name === 'default' ? module.exports : require('node:${path}')[name]),
      });`,
    }));
  },
};
