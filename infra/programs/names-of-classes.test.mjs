import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { forNode } from './for-node.mjs';
import { namesOfClasses } from './names-of-classes.mjs';

const source = `
  class Fault extends Error {}
  class Refused extends Fault { static of() { return new Refused(); } }
  export class Register { static empty = new Register(); }
  const asked = () => 1;
  export const names = [Fault, Refused, Register, asked].map((each) => each.name);
  export const made = [Refused.of(), Register.empty].map((each) => each.constructor.name);
`;

/** What a program of that source says of itself. */
async function told(plugins) {
  const folder = await mkdtemp(join(tmpdir(), 'names-'));
  try {
    const [entry, outfile] = [join(folder, 'main.js'), join(folder, 'dist', 'main.js')];
    await writeFile(entry, source);
    await build({ ...forNode, bundle: true, minifyWhitespace: true, entryPoints: [entry], outfile, plugins });
    const module = { exports: {} };
    const program = await readFile(outfile, 'utf8');
    runInNewContext(program, { module });
    const { names, made } = module.exports;
    return { names: [...names], made: [...made], program };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('classes of a program bear the names of their sources, also where they speak of themselves', async () => {
  const { names, made, program } = await told([namesOfClasses()]);
  assert.deepEqual(names, ['Fault', 'Refused', 'Register', 'asked']);
  assert.deepEqual(made, ['Refused', 'Register']);
  assert.doesNotMatch(program, /__name/);
});

test('without it they would not', async () => {
  assert.deepEqual((await told([])).names, ['Fault', '_Refused', '_Register', 'asked']);
});
