import type { CaseKind, PausedRegions } from '@puente/domain/file/case';
import type { ForceMajeure, Sweep } from '@puente/domain/kinds/force-majeure';
import { agenciesIn, lastDayOf } from '@puente/domain/kinds/force-majeure';
import type { AgencyId, CaseId, CommandId } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { CaseParts } from './case-file/index.js';
import { abreast, dueIn } from './case-file/index.js';

export interface SweptFile {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
}

export interface SweepQuestion {
  readonly direction: Sweep['direction'];
  readonly pause: CaseId;
  readonly regions: PausedRegions;
  /** Agencies whose office is in one of the regions. */
  readonly agencies: readonly AgencyId[];
}

/** Which files of this node a pause concerns, in the order of their numbers. */
export interface FilesToSweep {
  count(question: SweepQuestion): Promise<number>;
  next(question: SweepQuestion, after: CaseId | undefined, atMost: number): Promise<readonly SweptFile[]>;
}

/** Files per batch: some seconds at most, so that stopping half-way is at once. */
const batchSize = 200;

/** One batch of a pause: each file's clock is stopped or started once, by the batch and the file's number. */
export const sweep = (files: FilesToSweep, size = batchSize) =>
  dueIn('force-majeure', async (file, { caseId, subject }, parts) => {
    if (file.sweep === undefined) throw new Error('nothing is to be swept');
    const { after, batch, direction, total: known } = file.sweep;
    const question = questionOf(parts, file, direction);
    const total = known ?? (await files.count(question));
    const found = await files.next(question, after, size);
    let changed = 0;
    const command = commandOf(file, direction, parts.rules);
    await abreast(found, async (one) => {
      const { outcome } = await parts.settlement.settle({
        commandId: `${caseId}/${subject}/${one.caseId}` as CommandId,
        ...one,
        command,
        by: { kind: 'effect', file: caseId },
        // Stopped, a clock only puts off what its process waits for; started, it may be due before any alarm rings.
        ...(direction === 'pause' ? { quiet: true } : {}),
      });
      if (outcome === 'accepted') changed += 1;
    });
    const last = found.length < size ? undefined : found.at(-1)?.caseId;
    return {
      ...{ type: 'record-sweep', direction, batch, done: found.length, changed, total },
      ...(last === undefined ? {} : { after: last }),
    };
  });

function commandOf(file: ForceMajeure, direction: Sweep['direction'], rules: RuleBook): CaseCommand {
  const { caseId: pause, reason, words } = file;
  if (direction === 'resume') return { type: 'resume-clock', pause };
  return { type: 'pause-clock', pause, reason, words, until: lastDayOf(file, rules) };
}

function questionOf({ rules, here }: CaseParts, file: ForceMajeure, direction: Sweep['direction']): SweepQuestion {
  const { caseId: pause, regions } = file;
  return { direction, pause, regions, agencies: agenciesIn(rules.country(here)?.agencies ?? [], regions) };
}
