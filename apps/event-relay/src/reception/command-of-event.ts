import type { PuenteEvent } from '@puente/contracts/events';
import type { CaseKind } from '@puente/domain/case';
import type { CaseCommand } from '@puente/settlement/settlement';

/** What another country's event asks of a case here. */
export interface AskedOfCase {
  readonly kind: CaseKind;
  readonly command: CaseCommand;
}

export type MessageEvent = Exclude<PuenteEvent, { readonly type: `${string}.document` }>;
export type DocumentEvent = Exclude<PuenteEvent, MessageEvent>;

/**
 * The command that an event stands for. Which kind of file it meets follows from who tells what: the home country holds
 * the request and hears of submissions and recognitions, the host holds the review and hears of verifications.
 *
 * @param known the kind of the file that exists here, where one does: an answer is for either
 */
export function commandOfEvent(event: MessageEvent, known: CaseKind | undefined): AskedOfCase {
  const { from, time: at } = event;
  switch (event.type) {
    case 'submission.filed':
      return { kind: 'recognition-request', command: { type: 'receive-submission', from, filing: event.data.filing } };
    case 'submission.answered':
      return {
        kind: known ?? 'recognition-request',
        command: { type: 'receive-answer', from, answer: event.data.answer },
      };
    case 'verification.completed': {
      const { filing, authenticity } = event.data;
      return { kind: 'recognition-review', command: { type: 'receive-file', from, filing, authenticity } };
    }
    case 'verification.progressed':
      return { kind: 'recognition-review', command: { type: 'receive-news', from, at, status: event.data.status } };
    case 'recognition.progressed':
      return { kind: 'recognition-request', command: { type: 'receive-news', from, at, status: event.data.status } };
    case 'recognition.decided': {
      const { outcome, status } = event.data;
      return { kind: 'recognition-request', command: { type: 'receive-decision', from, at, outcome, status } };
    }
  }
}
