import type { CommandId } from '@puente/domain/kernel';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { Act } from './case-file/index.js';

/** Settles in another file of this node what this one has to tell it; once, by this file's number and the errand. */
export const runErrand: Act = async (file, { caseId, subject }, { lawOf, rules, settlement }) => {
  const errands = lawOf(file.kind).errands?.(file, rules) ?? [];
  const errand = errands.find(({ id }) => id === subject);
  if (!errand) throw new Error(`the file has no errand ${subject}`);
  const outcome = await settlement.settle({
    commandId: `${caseId}/errand/${subject}` as CommandId,
    kind: errand.kind,
    caseId: errand.caseId,
    // The law of the other file knows its own commands; one that it does not know is refused there.
    command: errand.command as CaseCommand,
    by: errand.from === undefined ? { kind: 'effect', file: caseId } : { kind: 'country', country: errand.from },
  });
  const refused = outcome.outcome === 'refused' ? { refused: outcome.code } : {};
  return { type: 'record-errand', errand: subject, ...refused };
};
