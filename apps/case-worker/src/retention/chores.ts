import type { Pool } from '@puente/persistence/database';
import { quarantineOf } from '@puente/persistence/quarantine';
import { assertNotBeingRestored } from '@puente/persistence/restores';
import type { Vault } from '@puente/persistence/vault';
import type { Chore } from '@puente/platform/lifecycle';
import type { Logger } from '@puente/platform/logging';
import { emptyQuarantine } from './empty-quarantine.js';
import type { RetentionParts } from './keep-no-longer.js';
import { keepNoDraft, keepNoLonger } from './keep-no-longer.js';
import { keepNoReport } from './keep-no-report.js';
import { deletionList } from './list-deletions.js';
import { keepNoName, keepNoSearch } from './past-the-watch.js';

interface Retaining extends RetentionParts {
  readonly pool: Pool;
  readonly vault: Vault;
  /** Where it is written down who was deleted, beside the backups; nowhere where nothing is said. */
  readonly deletions?: string | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;

/** What the law no longer lets a country keep goes, each day or hour. */
export function retentionChores(parts: Retaining, log: Logger): readonly Chore[] {
  const { deletions, pool, vault } = parts;
  const writeDown = deletions === undefined ? () => Promise.resolve(0) : deletionList(deletions, vault.retained);
  // What was said of a file after the backup may keep it: nothing is deleted before it is known.
  const unlessRestored = (work: () => Promise<void>) => () => assertNotBeingRestored(pool).then(work);
  return [
    {
      ...{ name: 'retention', interval: day },
      work: unlessRestored(async () => {
        log.info(await keepNoLonger(parts), 'kept no longer than the law says');
        await writeDown();
      }),
    },
    {
      ...{ name: 'drafts', interval: hour },
      work: unlessRestored(async () => {
        log.info(await keepNoDraft(parts), 'kept no draft that is over');
        await writeDown();
      }),
    },
    {
      ...{ name: 'reports', interval: day },
      work: unlessRestored(async () => log.info({ deleted: await keepNoReport(parts) }, 'kept no old report')),
    },
    {
      ...{ name: 'quarantine', interval: day },
      work: async () => {
        const { emptied, soon } = await emptyQuarantine({ ...parts, quarantine: quarantineOf(pool) });
        if (emptied > 0) log.info({ emptied }, 'the content of what was in quarantine is gone');
        if (soon > 0) log.warn({ soon }, 'in quarantine, dealt with by nobody, and without its content within a week');
      },
    },
    {
      ...{ name: 'searches', interval: day },
      work: async () => log.info({ deleted: await keepNoSearch(parts) }, 'kept no old search'),
    },
    {
      ...{ name: 'names', interval: day },
      work: async () => log.info({ deleted: await keepNoName(parts) }, 'kept no officer’s old name'),
    },
  ];
}
