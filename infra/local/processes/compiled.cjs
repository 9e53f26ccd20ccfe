/**
 * `node -r compiled.cjs main.js`: keeps what V8 compiled of a program, in the folder that PUENTE_COMPILED names, so that the
 * next start of the same file does not compile it again. It is written when a process ends that found none. Node 22 can do
 * this by itself (NODE_COMPILE_CACHE); then this does nothing.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { isMainThread } = require('node:worker_threads');
const { Script } = require('node:vm');

const folder = process.env.PUENTE_COMPILED;
const program = resolve(process.argv[1] ?? '');
const { _compile: compile } = Module.prototype;

if (isMainThread && folder && Module.enableCompileCache === undefined) {
  Module.prototype._compile = function (source, filename) {
    if (filename !== program) return compile.call(this, source, filename);
    Module.prototype._compile = compile;
    // V8 itself compares no more than the length of the source.
    const mark = createHash('sha256').update(process.version).update(source).digest();
    const cachedData = read(mark);
    const script = new Script(Module.wrap(source), { filename, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => write(mark, script));
    const require = Module.createRequire(filename);
    return script.runInThisContext().call(this.exports, this.exports, require, this, filename, dirname(filename));
  };
}

const kept = () => join(folder, program.replaceAll(/[^A-Za-z0-9]+/g, '-'));

function read(mark) {
  try {
    const bytes = readFileSync(kept());
    return mark.equals(bytes.subarray(0, mark.length)) ? bytes.subarray(mark.length) : undefined;
  } catch {
    return undefined; // the first start of this program
  }
}

/** The processes of several countries end together: the first writes, whole or not at all. */
function write(mark, script) {
  if (read(mark) !== undefined) return;
  mkdirSync(folder, { recursive: true });
  const half = `${kept()}.${process.pid}`;
  writeFileSync(half, Buffer.concat([mark, script.createCachedData()]));
  renameSync(half, kept());
}
