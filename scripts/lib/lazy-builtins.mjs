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
    // Whoever copies what is in it, as « import * » does once compiled (the client of VS Code), loads it then.
    build.onLoad({ filter: /.*/, namespace: 'lazy-builtin' }, ({ path }) => ({
      contents: `
const load = () => require('node:${path}');
module.exports = new Proxy({}, {
  get: (_, name) => load()[name],
  has: (_, name) => name in load(),
  ownKeys: () => Reflect.ownKeys(load()),
  getOwnPropertyDescriptor: (_, name) => ({
    ...Object.getOwnPropertyDescriptor(load(), name),
    configurable: true,
  }),
});`,
    }));
  },
};
