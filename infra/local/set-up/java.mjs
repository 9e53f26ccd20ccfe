import { join } from 'node:path';
import { ask } from './prerequisites.mjs';

/** Kafka 4 brokers need Java 17. */
const needed = 17;

/** Major version of a Java, or undefined where it does not run. */
export async function javaVersion(java) {
  const said = await ask(java, ['-version']);
  const version = /version "(\d+)/.exec(said ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

/** The machine's own Java when it is new enough: `JAVA_HOME`, then the one on the path. */
export async function systemJava() {
  const home = process.env['JAVA_HOME'];
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    const version = await javaVersion(java);
    if (version !== undefined && version >= needed) return java;
  }
  return undefined;
}
