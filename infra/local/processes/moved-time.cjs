/**
 * `node -r moved-time.cjs …`: a process for which it is later by as many milliseconds as the file that PUENTE_MOVED_TIME names
 * says, or earlier. Only a test's stack starts processes so, and the first start of a demonstration; no program of a node knows of it. What a process heard last stands beside
 * the file, under its id, for whoever moved the time to wait for.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const lookEvery = 50;
const path = process.env.PUENTE_MOVED_TIME;
const real = globalThis.Date;
let ahead = 0;

function look() {
  const said = Number(readFileSync(path, 'utf8'));
  if (said === ahead) return;
  ahead = said;
  if (isMainThread) writeFileSync(`${path}.${process.pid}`, String(ahead));
}

const now = () => real.now() + ahead;
globalThis.Date = new Proxy(real, {
  apply: () => new real(now()).toString(),
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

look();
setInterval(look, lookEvery).unref();
