import { businessDays } from '../clocks/index.js';
import type { ClockId } from '../kernel/index.js';
import type { RequestCommand } from '../recognition-request/index.js';
import type { ReviewCommand } from '../recognition-review/index.js';
import { askForIdentity, guatemalaDecided } from './request-at.js';
import { drawTwo, mexicoSent } from './review-at.js';
import { document, firstMorning, openDraft, sampleFiling, served, verdictOn } from './sample-filing.js';
import { sampleStatus } from './sample-news.js';
import { guatemala, mexico } from './sample-people.js';

/** One well-formed command of each type; the type makes sure that none is forgotten. */
export const requestCommands = (
  clock = 'draft#1' as ClockId,
): { readonly [Type in RequestCommand['type']]: RequestCommand } => ({
  'open-draft': openDraft(mexico),
  'attach-document': { type: 'attach-document', document: document('other') },
  submit: { type: 'submit' },
  withdraw: { type: 'withdraw' },
  'add-note': { type: 'add-note', text: 'Nota' },
  'receive-submission': { type: 'receive-submission', from: guatemala, filing: sampleFiling() },
  acknowledge: { type: 'acknowledge' },
  'request-documents': askForIdentity,
  'provide-documents': { type: 'provide-documents', documents: [document('identity')] },
  'cannot-provide': { type: 'cannot-provide', reason: 'Se perdió' },
  'confirm-authentic': { type: 'confirm-authentic' },
  'report-discrepancy': { type: 'report-discrepancy', what: { es: 'No coincide' } },
  'answer-discrepancy': { type: 'answer-discrepancy', answer: 'Me casé' },
  'cannot-verify': { type: 'cannot-verify', reason: { es: 'Se quemó' } },
  reopen: { type: 'reopen' },
  'receive-answer': { type: 'receive-answer', from: guatemala, answer: { type: 'withdraw' } },
  'receive-news': { type: 'receive-news', from: guatemala, at: firstMorning, status: sampleStatus('host-review') },
  'receive-decision': guatemalaDecided('recognised'),
  'record-issuer-asked': { type: 'record-issuer-asked', reference: 'r-1' },
  'record-service': served('n1', firstMorning),
  transmit: { type: 'transmit', to: guatemala },
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export const reviewCommands = (
  clock = 'draft#1' as ClockId,
): { readonly [Type in ReviewCommand['type']]: ReviewCommand } => ({
  'open-draft': openDraft(guatemala),
  'attach-document': { type: 'attach-document', document: document('other') },
  submit: { type: 'submit' },
  withdraw: { type: 'withdraw' },
  'add-note': { type: 'add-note', text: 'Nota' },
  'receive-file': mexicoSent,
  'receive-news': { type: 'receive-news', from: mexico, at: firstMorning, status: sampleStatus('home-verification') },
  'receive-answer': { type: 'receive-answer', from: mexico, answer: { type: 'withdraw' } },
  'pass-answer-on': { type: 'pass-answer-on', answer: { type: 'withdraw' } },
  'assign-officers': drawTwo,
  'propose-verdict': verdictOn(2),
  'return-proposal': { type: 'return-proposal', reasons: { es: 'Falta' } },
  'approve-verdict': { type: 'approve-verdict' },
  'record-errand': { type: 'record-errand', errand: 'open-appeal#1' },
  'extend-review': { type: 'extend-review', by: businessDays(5), reasons: { es: 'Perito' } },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});
