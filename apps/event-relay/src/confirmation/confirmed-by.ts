import type { Confirmation } from '@puente/contracts/events';
import type { CountryCode } from '@puente/domain/kernel';
import type { Confirming } from '@puente/persistence/outbox';
import type { Logger } from '@puente/platform/logging';

/** Takes what another country says became of what it was sent; what was not applied, an operator is told, whoever says so. */
export const confirmedBy =
  (confirming: Pick<Confirming, 'confirm'>, log: Pick<Logger, 'warn'>) =>
  async (from: CountryCode, { applied, others }: Confirmation): Promise<void> => {
    await confirming.confirm(from, [
      ...applied.map((eventId) => ({ eventId, became: 'applied' as const, attempt: 1 })),
      ...others.map(({ id, ...said }) => ({ eventId: id, ...said })),
    ]);
    if (others.length > 0) log.warn({ country: from, others }, 'another country did not apply what it was sent');
  };
