import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';

/** Nest finds by their types what a constructor asks for; esbuild drops those types, so swc compiles such files first. */
export const decorators = () => ({
  name: 'decorators',
  setup(build) {
    build.onLoad({ filter: /\/apps\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!/^\s*(?:export )?@[A-Z]/m.test(source)) return { contents: source, loader: 'ts' };
      const { code } = await transform(source, { ...compiler, filename: path });
      return { contents: code, loader: 'js' };
    });
  },
});

const compiler = {
  swcrc: false,
  configFile: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};
