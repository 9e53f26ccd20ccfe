import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrowsIn, arrowsUp, circlesIn } from './folders.mjs';

const module = (source, ...resolved) => ({ source, dependencies: resolved.map((each) => ({ resolved: each })) });

describe('folders of a package', () => {
  it('may stand on one another, and on their sub-folders', () => {
    const arrows = arrowsIn([
      module('apps/a/src/top/start.ts', 'apps/a/src/top/parts/one.ts', 'apps/a/src/low/two.ts', 'libs/b/src/x.ts'),
      module('apps/a/src/top/parts/one.ts', 'apps/a/src/low/two.ts'),
    ]);
    assert.deepEqual([arrowsUp(arrows), circlesIn(arrows)], [[], []]);
  });

  it('are found where a sub-folder looks up', () => {
    const up = { from: 'libs/b/src/vault/deep/one.ts', to: 'libs/b/src/vault/two.ts' };
    assert.deepEqual(arrowsUp(arrowsIn([module(up.from, up.to, 'libs/b/src/other/three.ts')])), [up]);
  });

  it('are found where they go in a circle, at whatever depth, and between files that do not', () => {
    const arrows = arrowsIn([
      module('libs/b/src/in/a/1.ts', 'libs/b/src/in/b/1.ts'),
      module('libs/b/src/in/b/2.ts', 'libs/b/src/in/c/deep/1.ts'),
      module('libs/b/src/in/c/1.ts', 'libs/b/src/in/a/2.ts'),
    ]);
    assert.deepEqual(circlesIn(arrows), [
      {
        within: 'libs/b/src/in',
        circle: ['a', 'b', 'c'],
        imports: [
          'libs/b/src/in/a/1.ts → libs/b/src/in/b/1.ts',
          'libs/b/src/in/b/2.ts → libs/b/src/in/c/deep/1.ts',
          'libs/b/src/in/c/1.ts → libs/b/src/in/a/2.ts',
        ],
      },
    ]);
  });

  it('are left alone where a test looks up, and between packages', () => {
    const arrows = arrowsIn([
      module('libs/b/src/low/one.unit.spec.ts', 'libs/b/src/high/two.ts'),
      module('libs/b/src/high/two.ts', 'libs/b/src/low/one.ts', 'libs/c/src/low/one.ts'),
    ]);
    assert.deepEqual([arrowsUp(arrows), circlesIn(arrows)], [[], []]);
  });
});
