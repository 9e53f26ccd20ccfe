import type { Confirmation } from '@puente/contracts/events';
import type { CommandId, CountryCode } from '@puente/domain/kernel';
import type { Confirming } from '@puente/persistence/outbox';
import type { Logger } from '@puente/platform/logging';
import type { Settlement } from '@puente/settlement/settlement';

export interface ConfirmedParts {
  readonly confirming: Pick<Confirming, 'confirm' | 'refusedAnswers'>;
  readonly settlement: Pick<Settlement, 'settle'>;
  readonly log: Pick<Logger, 'warn'>;
}

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
    for (const { caseId, eventId, kind, ...answer } of await confirming.refusedAnswers(from, refused)) {
      const outcome = await settlement.settle({
        // Said again, it is heard once.
        commandId: `${eventId}/refused` as CommandId,
        ...{ caseId, kind, by: { kind: 'country', country: from } },
        command: { type: 'receive-refusal', from, ...answer },
      });
      if (outcome.outcome === 'refused') log.warn({ caseId, code: outcome.code }, 'a refusal was not heard');
    }
  };
