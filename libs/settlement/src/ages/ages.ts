import { todayIn } from '@puente/domain/clocks';
import type { CaseId, CommandId, CountryCode, DossierId, TimeSource } from '@puente/domain/kernel';
import type { ProtectionGround } from '@puente/domain/kinds/protection';
import { ageChanges, ageInDoubt, ageSaid, groundIn } from '@puente/domain/kinds/protection';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import { childrenProtected } from '@puente/persistence/queries';
import type { Vault } from '@puente/persistence/vault';
import { asking } from '@puente/persistence/rows';
import { readCase } from '../case-file/index.js';
import type { Settlement } from '../settlement/index.js';

/** How old people are by their dossiers, today in the country. No file says it, and no clock counts to a birthday: who looks computes it. */
export interface Ages {
  /** Why the person is to be protected; undefined where they are of age and nobody doubts it, and where their data are gone. */
  groundFor(dossier: DossierId): Promise<ProtectionGround | undefined>;
  /** Takes an officer's doubt out of the dossier. */
  undoubt(dossier: DossierId): Promise<void>;
  /** Looks again at somebody who is protected: on the day on which they come of age the seal opens. @returns whether it opened */
  look(protection: CaseId): Promise<boolean>;
  /** The same for all of them. @returns how many seals opened */
  lookAtAll(): Promise<number>;
}

export interface AgesParts {
  readonly pool: Pool;
  readonly vault: Pick<Vault, 'dossiers'>;
  readonly settlement: Settlement;
  readonly rules: RuleBook;
  readonly here: CountryCode;
  readonly clock: TimeSource;
}

/** Files looked at in one go. */
const batch = 200;

export function agesOf({ clock, here, pool, rules, settlement, vault: { dossiers } }: AgesParts): Ages {
  const weighed = async (id: DossierId) => {
    const found = await dossiers.read(id);
    const calendar = rules.country(here)?.calendar;
    if (found === undefined || calendar === undefined) return undefined;
    const { dossier, warnings } = found;
    const today = todayIn(calendar.timeZone, clock.now());
    return { ground: groundIn({ birthDate: dossier.person.birthDate, warnings }, today) };
  };
  const look: Ages['look'] = async (caseId) => {
    const found = await readCase(pool, caseId);
    if (found?.file.kind !== 'protection') return false;
    const { file, version } = found;
    const now = await weighed(file.applicant.dossier);
    if (now === undefined || !ageChanges(file, now.ground)) return false;
    const outcome = await settlement.settle({
      // Two who look at once give the same command.
      commandId: `${caseId}/age#${String(version)}` as CommandId,
      ...{ caseId, kind: 'protection', command: ageSaid(now.ground), by: { kind: 'effect' }, elsewhere: true },
    });
    return outcome.outcome === 'accepted' && outcome.stage === 'released';
  };
  const undoubt: Ages['undoubt'] = async (id) => {
    for (;;) {
      const found = await dossiers.read(id);
      if (found?.warnings.includes(ageInDoubt) !== true) return;
      const left = found.warnings.filter((warning) => warning !== ageInDoubt);
      if (await dossiers.change(found, found.dossier, left, clock.now())) return;
    }
  };
  // By whomever it is asked: of a person who is protected nobody else reads anything.
  return {
    groundFor: (id) => asking({ purpose: 'law' }, async () => (await weighed(id))?.ground),
    look: (caseId) => asking({ purpose: 'law' }, () => look(caseId)),
    undoubt: (id) => asking({ purpose: 'law' }, () => undoubt(id)),
    async lookAtAll() {
      let opened = 0;
      for (let after: CaseId | undefined, more = true; more;) {
        const found = await childrenProtected(pool).next(after, batch);
        for (const caseId of found) if (await look(caseId)) opened += 1;
        after = found.at(-1);
        more = found.length === batch;
      }
      return opened;
    },
  };
}
