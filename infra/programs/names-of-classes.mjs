import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { oneByteOnly } from './one-byte-only.mjs';

/** `class _Name` where a class of a bundle speaks of itself: so esbuild calls it, and its `name` with it. */
const renamed = /\bclass _(\w+)((?: extends [\w$.]+)?)\{/g;

/**
 * Gives the classes of a program the names that they have in their sources: Nest, the logs and some packages read them. esbuild's own
 * way (`keepNames`) gives theirs to functions as well, each time that one is made: an eighth of what an answer costs an API.
 */
export const namesOfClasses = () => ({
  name: 'names-of-classes',
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, oneByteOnly(withTheirNames(text), path));
      }
    });
  },
});

const withTheirNames = (program) =>
  program.replaceAll(
    renamed,
    (_, name, parent) =>
      `class _${name}${parent}{static{Object.defineProperty(this,"name",{value:"${name}",configurable:true})}`,
  );
