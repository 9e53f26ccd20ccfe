import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoints } from '@puente/testing/actors';
import type { Control } from '../world/control.js';

const root = join(__dirname, '..', '..');

interface Where {
  readonly control: Control;
  readonly endpoints: Endpoints;
}

/** What all countries of the stack share, and how each of them loses its data and comes back. */
export function sharedServers({ control, endpoints }: Where) {
  const data = join(endpoints.logs, '..', 'data');
  return {
    /** @param meanwhile what happens while there is none */
    async losesTemporal(meanwhile = () => Promise.resolve<readonly string[]>([])): Promise<readonly string[]> {
      await control.kill('temporal');
      for (const end of ['', '-shm', '-wal']) rmSync(join(data, `temporal.db${end}`), { force: true });
      const result = await meanwhile();
      await control.start('temporal');
      return result;
    },
    /** Its data are gone; whoever runs it makes its logins, topics and rights again (docs/runbooks/broker.md). */
    async losesKafka() {
      await control.kill('kafka');
      rmSync(join(data, 'kafka'), { recursive: true });
      await control.start('kafka');
      const [topics, access] = ['topics.mjs', 'broker-access.mjs'].map((file) =>
        join(root, 'infra/local/set-up', file),
      );
      const made = `const countries = ${JSON.stringify(countriesOf(endpoints.kafka.access?.logins ?? {}))};
        const brokers = ${JSON.stringify(endpoints.kafka.brokers)};
        await (await import(${JSON.stringify(topics)})).createTopics(brokers, countries);
        await (await import(${JSON.stringify(access)})).grantTopics(brokers, countries);`;
      execFileSync(process.execPath, ['--input-type=module', '-e', made], { stdio: 'inherit' });
    },
  };
}

const countriesOf = (logins: Readonly<Record<string, unknown>>) => Object.keys(logins);
