import { businessDays } from '../src/clocks/index.js';
import type { WorkerAnswer } from '../src/file/case/index.js';
import type { AgencyId, ClockId, CountryCode } from '../src/kernel/index.js';
import type { ReceiveAnswer, ReceiveRefusal } from '../src/kinds/recognition/filing/index.js';
import type { RequestCommand } from '../src/kinds/recognition/request/index.js';
import type { ReviewCommand } from '../src/kinds/recognition/review/index.js';
import { askForIdentity, fiveDaysOn, guatemalaDecided } from './request-at.js';
import { appealOn, sampleAppealClock } from './sample-appeal.js';
import { drawTwo, mexicoSent } from './review-at.js';
import { document, firstMorning, openDraft, sampleFiling, served, verdictOn } from './sample-filing.js';
import { unitsInGuatemala } from './sample-catalogues.js';
import { sampleStatus } from './sample-news.js';
import { guatemala, mexico, sampleCase } from './sample-people.js';

/** One of each that a worker can give in the other country. */
const answers: { readonly [Type in WorkerAnswer['type']]: Extract<WorkerAnswer, { readonly type: Type }> } = {
  'provide-documents': { type: 'provide-documents', documents: [document('identity')] },
  'cannot-provide': { type: 'cannot-provide', reason: 'Se perdió' },
  'answer-discrepancy': { type: 'answer-discrepancy', answer: 'Me casé' },
  withdraw: { type: 'withdraw' },
  reopen: { type: 'reopen' },
  'report-compensation': {
    type: 'report-compensation',
    reports: [{ unit: unitsInGuatemala[1], what: 'Terminé el curso' }],
    documents: [],
  },
  'answer-fraud-review': { type: 'answer-fraud-review', answer: 'Es mío' },
  'ask-other-date': { type: 'ask-other-date', unit: unitsInGuatemala[1], reasons: 'Ese día trabajo' },
  'choose-after-test': { type: 'choose-after-test', unit: unitsInGuatemala[1], choice: 'test-again' },
  'complain-of-silence': { type: 'complain-of-silence' },
};

/** What comes of them over the border, whenever it comes and however often; a withdrawal among the commands is one of them. */
export const answersFrom = (from: CountryCode): readonly ReceiveAnswer[] =>
  Object.values(answers)
    .filter(({ type }) => type !== 'withdraw')
    .map((answer) => ({ type: 'receive-answer', from, answer }));

const refused = (from: CountryCode, answer: WorkerAnswer['type']): ReceiveRefusal => ({
  ...{ type: 'receive-refusal', from, answer, givenAt: firstMorning, why: 'NOT_IN_THIS_STAGE' },
});

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
  'pass-answer-on': {
    type: 'pass-answer-on',
    answer: { type: 'answer-fraud-review', answer: 'Mi certificado es mío' },
  },
  'receive-answer': { type: 'receive-answer', from: guatemala, answer: { type: 'withdraw' } },
  'receive-refusal': refused(guatemala, 'answer-fraud-review'),
  'receive-news': { type: 'receive-news', from: guatemala, at: firstMorning, status: sampleStatus('host-review') },
  'receive-decision': guatemalaDecided('recognised'),
  'record-issuer-asked': { type: 'record-issuer-asked', reference: 'r-1' },
  'invite-certifier': { type: 'invite-certifier' },
  'record-source-asked': { type: 'record-source-asked', question: 1 },
  'answer-source': { type: 'answer-source', answer: { says: 'not-ours', words: 'No está en nuestro registro' } },
  'record-errand': { type: 'record-errand', errand: 'told#1' },
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
  'receive-refusal': refused(mexico, 'answer-discrepancy'),
  'pass-answer-on': { type: 'pass-answer-on', answer: { type: 'withdraw' } },
  'assign-officers': drawTwo,
  'propose-verdict': verdictOn(2),
  'schedule-test': {
    type: 'schedule-test',
    units: [unitsInGuatemala[1]],
    at: fiveDaysOn,
    where: 'Taller de demostración',
    language: 'es',
  },
  'record-test-result': {
    type: 'record-test-result',
    unit: unitsInGuatemala[1],
    result: 'passed',
    evidence: { es: 'Instaló y conectó el equipo' },
    documents: [],
  },
  'ask-other-date': { type: 'ask-other-date', unit: unitsInGuatemala[1], reasons: 'Ese día trabajo' },
  'choose-after-test': { type: 'choose-after-test', unit: unitsInGuatemala[1], choice: 'test-again' },
  'report-compensation': {
    type: 'report-compensation',
    reports: [{ unit: unitsInGuatemala[1], what: 'Terminé el curso' }],
    documents: [document('transcript')],
  },
  'decline-compensation': { type: 'decline-compensation' },
  recuse: { type: 'recuse', reasons: { es: 'Trabajamos juntos' } },
  consult: {
    type: 'consult',
    body: 'gt-college' as AgencyId,
    question: { es: '¿Basta esta práctica?' },
    units: [unitsInGuatemala[1]],
  },
  'cancel-consultation': {
    type: 'cancel-consultation',
    consultation: sampleCase,
    reasons: { es: 'Ya no hace falta' },
  },
  'receive-opinion': { type: 'receive-opinion' },
  'open-fraud-review': {
    type: 'open-fraud-review',
    reasons: { es: 'El folio es de otra persona' },
    legalBasis: { es: 'Regla de demostración' },
  },
  'answer-fraud-review': { type: 'answer-fraud-review', answer: 'Es mío' },
  'uphold-recognition': { type: 'uphold-recognition', reasons: { es: 'Lo aclaró' } },
  'withdraw-recognition': {
    type: 'withdraw-recognition',
    reasons: { es: 'El folio es de otra persona' },
    legalBasis: { es: 'Artículo 9' },
  },
  'approve-fraud-outcome': { type: 'approve-fraud-outcome' },
  'return-proposal': { type: 'return-proposal', reasons: { es: 'Falta' } },
  'approve-verdict': { type: 'approve-verdict' },
  appeal: appealOn(1),
  'receive-ruling': { type: 'receive-ruling', ruling: { outcome: 'withdrawn' } },
  'receive-appeal-clock': { type: 'receive-appeal-clock', clock: sampleAppealClock },
  'record-errand': { type: 'record-errand', errand: 'open-appeal#1' },
  'extend-review': { type: 'extend-review', by: businessDays(5), reasons: { es: 'Perito' } },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});
