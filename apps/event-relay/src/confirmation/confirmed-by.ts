import type { Confirmation } from '@puente/contracts/events';
import type { CountryCode } from '@puente/domain/kernel';
import type { Confirming, RefusedAnswer } from '@puente/persistence/outbox';
import { refusalHeard } from '@puente/persistence/outbox';
import type { Logger } from '@puente/platform/logging';
import type { Settlement } from '@puente/settlement/settlement';

export interface ConfirmedParts {
  readonly confirming: Pick<Confirming, 'confirm' | 'refusedAnswers'>;
  readonly settlement: Pick<Settlement, 'settle'>;
  readonly log: Pick<Logger, 'warn'>;
}

type LateParts = Omit<ConfirmedParts, 'confirming'> & { readonly confirming: Pick<Confirming, 'unheardRefusals'> };

/**
 * Takes what another country says became of what it was sent; what was not applied, an operator is told, whoever says so. Of what a
 * worker answered here, and it refused for good, the worker's own file hears.
 */
export const confirmedBy =
  ({ confirming, log, settlement }: ConfirmedParts) =>
  async (from: CountryCode, { applied, others }: Confirmation): Promise<void> => {
    await confirming.confirm(from, [
      ...applied.map((eventId) => ({ eventId, became: 'applied' as const, attempt: 1 })),
      ...others.map(({ id, ...said }) => ({ eventId: id, ...said })),
    ]);
    if (others.length === 0) return;
    log.warn({ country: from, others }, 'another country did not apply what it was sent');
    const refused = others.filter(({ became }) => became === 'refused').map(({ id }) => id);
    if (refused.length === 0) return;
    await hear(await confirming.refusedAnswers(from, refused), { log, settlement });
  };

/**
 * What was refused while the person was protected: nothing is written in their files meanwhile, and no country says it again unasked. At each
 * turn the next of those that are left, so that who is protected for long keeps nobody waiting.
 */
export function hearingLate({ confirming, ...parts }: LateParts): () => Promise<void> {
  let turn = 0;
  return async () => {
    const left = await confirming.unheardRefusals(turn);
    turn = left.length === 0 ? 0 : turn + 1;
    await hear(left, parts);
  };
}

async function hear(
  answers: readonly RefusedAnswer[],
  { log, settlement }: Pick<ConfirmedParts, 'log' | 'settlement'>,
) {
  for (const { caseId, eventId, kind, ...answer } of answers) {
    const outcome = await settlement.settle({
      // Said again, it is heard once.
      commandId: refusalHeard(eventId),
      ...{ caseId, kind, by: { kind: 'country', country: answer.from } },
      command: { type: 'receive-refusal', ...answer },
    });
    // Sealed, no file is there for anybody, in no log either.
    if (outcome.outcome === 'refused' && outcome.code !== 'NO_SUCH_CASE')
      log.warn({ caseId, code: outcome.code }, 'a refusal was not heard');
  }
}
