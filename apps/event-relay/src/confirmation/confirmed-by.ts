import type { Confirmation } from '@puente/contracts/events';
import type { CountryCode } from '@puente/domain/kernel';
import type { Confirming } from '@puente/persistence/outbox';

/** Takes what another country says became of what it was sent. */
export const confirmedBy =
  (confirming: Pick<Confirming, 'confirm'>) =>
  (from: CountryCode, { applied, others }: Confirmation): Promise<void> =>
    confirming.confirm(from, [
      ...applied.map((eventId) => ({ eventId, became: 'applied' as const, attempt: 1 })),
      ...others.map(({ id, ...said }) => ({ eventId: id, ...said })),
    ]);
