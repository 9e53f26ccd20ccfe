import type { TimeSource } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { judgedRestores } from '@puente/persistence/restores';
import type { Chore } from '@puente/platform/lifecycle';
import type { Logger } from '@puente/platform/logging';
import { checkpointsOf, judgingRestores, logKeysOf } from '@puente/settlement/log';
import type { Processes } from '../activities/index.js';

interface Restored {
  readonly pool: Pool;
  readonly did: string;
  /** Of the marks of this node, from which the keys of its log follow. */
  readonly marks: Parameters<typeof logKeysOf>[1];
  readonly tellLost: Processes['tellLost'];
  readonly time: TimeSource;
}

/** An older database decides nothing: it is known within seconds of when a partner says so. */
const judgeEvery = 2_000;
const tellEvery = 10_000;

/** What a node does by itself that has another database than it had. */
export function restoredChores({ did, marks, pool, tellLost, time }: Restored, log: Logger): readonly Chore[] {
  const judge = judgingRestores({
    ...{ restores: judgedRestores(pool), kept: checkpointsOf(pool), did, clock: time },
    log: logKeysOf(did, marks).log,
  });
  return [
    {
      ...{ name: 'restores', interval: judgeEvery },
      work: async () => {
        const became = await judge();
        if (became === 'confirmed')
          log.error('this node has another database than it had: it decides nothing until `restore open`');
        if (became === 'refused')
          log.error('somebody says that this node is being restored, and shows no signature of its own');
      },
    },
    {
      ...{ name: 'lost credentials', interval: tellEvery },
      work: async () => {
        const { failed, told, unreached } = await tellLost();
        for (const err of failed)
          log.warn({ err }, 'somebody could not be told now of a credential that was lost; trying again');
        if (told > 0) log.info({ told }, 'told whose credential was lost with the database that it is revoked');
        if (unreached > 0)
          log.warn(
            { unreached },
            'nobody could be told of a credential that was lost: `restore held` says whose, write to them',
          );
      },
    },
  ];
}
