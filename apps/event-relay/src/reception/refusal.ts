import type { RefusalCode } from '@puente/domain/kernel';
import type { OpeningFault } from '@puente/messaging/envelope';

/** Why an event is set aside. The settlement's refusals, the envelope's faults, and what only reception can find. */
export type QuarantineReason =
  | OpeningFault
  | RefusalCode
  /** The id belongs to an event, or a document, that said something else. */
  | 'REPLAYED_OTHER_CONTENT'
  /** A document that would not be taken from anybody here either. */
  | 'DOCUMENT_NOT_ACCEPTED'
  /** Its sender told of as many new people today as the agreement lets pass; an operator lets more in. */
  | 'TOO_MANY_NEW_PEOPLE'
  /** One like it, cut, because so much of its sender waits already: nobody lets it in, it is sent again. */
  | 'TOO_MUCH_WAITS'
  /** It names a document that did not come before it. */
  | 'DOCUMENT_MISSING'
  /** Everything needed works, and still it cannot be settled: a fault of ours, for an operator to look at. */
  | 'NOT_SETTLED';

export interface Refusal {
  readonly reason: QuarantineReason;
  /** Codes and names of fields; never content. */
  readonly detail: string;
  /** What its sender is told in place of the reason, which would say what is here. */
  readonly told?: 'NO_SUCH_CASE';
}

/** As its sender hears of it. */
export const toldOf = ({ reason, told }: Refusal): QuarantineReason => told ?? reason;
