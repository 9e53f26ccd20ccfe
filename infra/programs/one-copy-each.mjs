/**
 * A package that comes as CommonJS and as ES modules would be in the program twice: once for our `import`, once for the
 * `require` of another package. Ours ask as `require` does, as long as there is such an answer.
 */
export const oneCopyEach = () => ({
  name: 'one-copy-each',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async (args) => {
      const { importer, kind, path, pluginData, resolveDir } = args;
      const isOurs = !importer.includes('/node_modules/') && !/^(node:|@puente\/)/.test(path);
      if (!isOurs || kind !== 'import-statement' || pluginData === asked) return undefined;
      const found = await build.resolve(path, { kind: 'require-call', resolveDir, importer, pluginData: asked });
      return found.errors.length > 0 ? undefined : found;
    });
  },
});

const asked = Symbol('asked');
