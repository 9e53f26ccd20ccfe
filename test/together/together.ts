import { join, relative } from 'node:path';

/** Paths of the specs that this file stands for (`jest.together.cjs`). */
declare const specs: readonly string[];

const root = join(__dirname, '..', '..');

for (const spec of specs) {
  describe(relative(root, spec), () => {
    try {
      jest.requireActual(spec);
    } catch (error) {
      // One that cannot be read is a failure of its own and takes no other with it.
      it('can be read', () => {
        throw error;
      });
    }
  });
}
