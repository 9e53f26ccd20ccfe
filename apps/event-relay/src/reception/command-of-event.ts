import type { PuenteEvent } from '@puente/contracts/events';
import type { CaseKind } from '@puente/domain/file/case';
import type { Told } from '@puente/domain/laws';
import { incoming } from '@puente/domain/laws';
import type { CaseCommand } from '@puente/settlement/settlement';

/** What another country's event asks of a case here. */
export interface AskedOfCase {
  readonly kind: CaseKind;
  readonly command: CaseCommand;
}

/** What a case, or its papers, are told; a confirmation is about events, and a checkpoint about a log. */
export type CaseEvent = Exclude<PuenteEvent, { readonly type: `confirmation.${string}` | `checkpoint.${string}` }>;
export type MessageEvent = Exclude<CaseEvent, { readonly type: `${string}.document` }>;
export type DocumentEvent = Exclude<CaseEvent, MessageEvent>;

export const isDocument = (event: CaseEvent): event is DocumentEvent =>
  event.type === 'submission.document' || event.type === 'verification.document';

/**
 * The command that an event stands for, as the law reads it.
 *
 * @param known the kind of the file that exists here, where one does: an answer is for either
 */
export function commandOfEvent(event: MessageEvent, known: CaseKind | undefined): AskedOfCase {
  // The contracts hold each event's data to its message's type; TypeScript cannot follow that through a union.
  const told = { ...event.data, type: event.type, at: event.time } as Told;
  const { kind, command } = incoming(told, event.from);
  return { kind: kind === 'as-stored' ? (known ?? 'recognition-request') : kind, command };
}
