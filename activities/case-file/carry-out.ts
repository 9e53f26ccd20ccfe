import { ApplicationFailure } from '@temporalio/common';
import type { DueEffect, EffectKind } from '@puente/domain/file/case';
import { effectId } from '@puente/domain/file/case';
import type { CommandId } from '@puente/domain/kernel';
import type { CarryOut } from '@puente/workflows/contract';
import type { Act } from './act.js';
import type { OpenCase } from './open-case.js';
import { openCase, readingOf } from './open-case.js';
import type { CaseParts } from './parts.js';

/**
 * Carries out an effect: nothing where it is no longer due, otherwise the act and then its outcome, settled once by case
 * and effect. Whether a refused outcome matters is for the file to say: what is not due any more was done or became
 * needless.
 */
export function carryOut(parts: CaseParts, kind: EffectKind, act: Act): CarryOut {
  return async (of) => {
    const { caseId } = of;
    const due: DueEffect = { kind, subject: of.subject };
    const before = await openCase(parts, caseId);
    if (!isDue(before, due)) return readingOf(before);
    const outcome = await parts.settlement.settle({
      commandId: `${caseId}/${effectId(due)}` as CommandId,
      kind: before.kind,
      caseId,
      command: await act(before.file, of, parts),
      by: { kind: 'effect' },
    });
    const after = await openCase(parts, caseId);
    if (isDue(after, due)) {
      const why = outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
      throw ApplicationFailure.retryable(`${effectId(due)} is still due after its outcome: ${why}`, 'STILL_DUE');
    }
    return readingOf(after);
  };
}

const isDue = ({ view }: OpenCase, due: DueEffect): boolean =>
  view.effects.some((one) => one.kind === due.kind && one.subject === due.subject);
