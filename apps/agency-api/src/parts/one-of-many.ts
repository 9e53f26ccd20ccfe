import type { RefusalCode } from '@puente/domain/kernel';
import { DecidedAbroad } from '@puente/persistence/restores';
import type { Outcome, Settlement, SettleRequest } from '@puente/settlement/settlement';

/** What became of one of many; by its code, why not. */
export type OneOfMany = { readonly outcome: 'accepted' } | { readonly outcome: 'refused'; readonly code: ManyCode };
export type ManyCode = RefusalCode | 'DECIDED_BEFORE_THE_RESTORE';

/** Settles one of many files: one that stands still, because another country has its decision, is passed by and named, and those behind it go on. */
export async function settleOneOfMany(settlement: Settlement, request: SettleRequest): Promise<OneOfMany> {
  const outcome: Outcome | 'held' = await settlement.settle(request).catch((error: unknown) => {
    if (error instanceof DecidedAbroad) return 'held';
    throw error;
  });
  if (outcome === 'held') return { outcome: 'refused', code: 'DECIDED_BEFORE_THE_RESTORE' };
  return outcome.outcome === 'refused' ? { outcome: 'refused', code: outcome.code } : { outcome: 'accepted' };
}
