import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { root, tools } from '../places.mjs';
import { hashOf, isFresh, markFresh } from './stamp.mjs';

const pom = join(root, 'infra', 'local', 'kafka', 'pom.xml');
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

export const kafkaClassPath = join(tools.kafka, '*');

/** Changes with what is fetched. */
export const kafkaVersion = () => hashOf(readFileSync(pom, 'utf8'));
export const kafkaIsFresh = () => isFresh(tools.kafka, '.stamp', kafkaVersion());

/** The broker's jars through Maven, once per content of the pom. */
export async function installKafka(processes, java) {
  if (kafkaIsFresh()) return 'up to date';
  rmSync(tools.kafka, { recursive: true, force: true });
  const args = ['-B', '-q', '-f', pom, plugin, `-DoutputDirectory=${tools.kafka}`];
  // Debian's mvn finds its own Java; a Java that we brought is shown to it.
  const env = isAbsolute(java) ? { JAVA_HOME: dirname(dirname(java)) } : {};
  await processes.run('kafka-jars', 'mvn', args, { env, hint: 'Maven could not fetch Kafka from its repository' });
  if (!existsSync(tools.kafka)) throw new Error('Maven copied no jars');
  markFresh(tools.kafka, '.stamp', kafkaVersion());
  return `${readdirSync(tools.kafka).length - 1} jars`;
}
