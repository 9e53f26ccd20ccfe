import type { AlertCommand } from '../kinds/alert/index.js';
import type { HearSeal } from '../kinds/protection/index.js';
import type { ReceiveCorrection } from '../file/case/index.js';
import type { OutgoingMessage } from '../file/case/index.js';
import type { CountryCode } from '../kernel/index.js';
import { exhausted } from '../kernel/index.js';
import type { ReceiveCredentialStatus } from '../around/credential-news/index.js';
import type { RequestCommand } from '../kinds/recognition/request/index.js';
import type { ReviewCommand } from '../kinds/recognition/review/index.js';

/** What a message of another country is to the file it concerns. */
export type Incoming =
  | { readonly kind: 'recognition-request'; readonly command: RequestCommand }
  | { readonly kind: 'recognition-review'; readonly command: ReviewCommand }
  | { readonly kind: 'recognition-request' | 'recognition-review'; readonly command: ReceiveCredentialStatus }
  | { readonly kind: 'alert'; readonly command: AlertCommand }
  /** Of the file by which the person is protected here; there may be none yet. */
  | { readonly kind: 'protection'; readonly command: HearSeal }
  /** Whichever kind the file here is: answers travel both ways. */
  | {
      readonly kind: 'as-stored';
      readonly command: Extract<RequestCommand & ReviewCommand, { type: 'receive-answer' }> | ReceiveCorrection;
    };

/** A message as its receiver reads it: it was addressed here, and its documents came ahead of it. */
export type Told = OutgoingMessage extends infer Message
  ? Message extends OutgoingMessage
    ? Omit<Message, 'to' | 'documents' | 'dossier'>
    : never
  : never;

/**
 * The command that a message stands for. Which kind of file it meets follows from who tells what: the home country holds
 * the request and hears of submissions and recognitions, the host holds the review and hears of verifications.
 *
 * @param from the country whose signature the message bears
 */
export function incoming(message: Told, from: CountryCode): Incoming {
  const request = 'recognition-request';
  const review = 'recognition-review';
  switch (message.type) {
    case 'submission.filed':
      return { kind: request, command: { type: 'receive-submission', from, filing: message.filing } };
    case 'submission.answered':
      return { kind: 'as-stored', command: { type: 'receive-answer', from, answer: message.answer } };
    case 'verification.completed': {
      const { authenticity, filing } = message;
      return { kind: review, command: { type: 'receive-file', from, filing, authenticity } };
    }
    case 'verification.progressed':
      return { kind: review, command: { type: 'receive-news', from, at: message.at, status: message.status } };
    case 'recognition.progressed':
      return { kind: request, command: { type: 'receive-news', from, at: message.at, status: message.status } };
    case 'recognition.decided': {
      const { at, outcome, status } = message;
      return { kind: request, command: { type: 'receive-decision', from, at, outcome, status } };
    }
    case 'dossier.corrected': {
      const { correction, fields } = message;
      return { kind: 'as-stored', command: { type: 'receive-correction', from, correction, fields } };
    }
    case 'dossier.access-changed': {
      const { access, seal } = message;
      return {
        kind: 'protection',
        command: { type: 'hear-seal', from, access, ...(seal === undefined ? {} : { seal }) },
      };
    }
    case 'credential.status-changed': {
      const { news } = message;
      const command: ReceiveCredentialStatus = { type: 'receive-credential-status', from, news };
      // Whoever issued the certificate is the home country, so this one reviewed it.
      return { kind: news.subject === 'certificate' ? review : request, command };
    }
    case 'credential.alerted':
      return { kind: 'alert', command: { type: 'receive-alert', from, about: message.about, notice: message.notice } };
    case 'credential.alert-closed':
      return { kind: 'alert', command: { type: 'receive-closing', from } };
    default:
      return exhausted(message);
  }
}
