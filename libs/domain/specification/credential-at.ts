import type { Actor, CredentialNews } from '../src/file/case/index.js';
import type {
  Credential,
  CredentialCommand,
  CredentialEvent,
  CredentialStage,
  OpenCredential,
} from '../src/kinds/credential/index.js';
import { credential } from '../src/kinds/credential/index.js';
import type { ClockId, Instant, PlainDate } from '../src/kernel/index.js';
import { lawOf } from '../src/laws/index.js';
import type { Story } from './given.js';
import { given } from './given.js';
import { reviewAt } from './review-at.js';
import { firstMorning, served } from './sample-filing.js';
import { guatemala, officer, people, sampleCase, theClock, theEffect } from './sample-people.js';
import { sampleAppealClock } from './sample-appeal.js';
import { sampleRules } from './sample-rules.js';

export type CredentialStory = Story<Credential, CredentialCommand, CredentialEvent>;

const rules = sampleRules();
const reasons = { es: 'El folio no aparece en el archivo' };

/** What the errand of a recognised review says. */
export function credentialOpening(review = reviewAt('recognised')) {
  const law = lawOf('recognition-review');
  const [errand] = law.errands?.(review.theFile, rules) ?? [];
  if (errand?.kind !== 'credential') throw new Error('the review opens no credential');
  return errand;
}

/** Until a day of the same month. */
export const suspendedUntil = '2026-03-20' as PlainDate;

/** A second person who may approve, at the agency that issued it. */
export const secondInGuatemala = officer('gt.supervisor-2', 'gt-mintrab', 'supervisor');

/** What the home country did with the certificate that the recognition rests on. */
export const certificateNews = (state: CredentialNews['state'], at = firstMorning): CredentialNews => ({
  credential: 'MX-26-000000-0' as CredentialNews['credential'],
  subject: 'certificate',
  state,
  at,
  ...(state === 'suspended' ? { until: suspendedUntil } : {}),
});

export const theReview: Actor = { kind: 'effect', file: sampleCase };

export const credentialCommands = (): { readonly [Type in CredentialCommand['type']]: CredentialCommand } => ({
  get 'open-credential'() {
    return credentialOpening().command as OpenCredential;
  },
  'record-issue': { type: 'record-issue', recordSha256: 'ab'.repeat(32), place: { list: 1, index: 4711 } },
  'open-hearing': { type: 'open-hearing', reasons, legalBasis: { es: 'Regla de demostración' } },
  appeal: { type: 'appeal', grounds: [{ ground: 'El folio está en el archivo' }], documents: [] },
  'receive-ruling': { type: 'receive-ruling', ruling: { outcome: 'withdrawn' } },
  'receive-appeal-clock': { type: 'receive-appeal-clock', clock: sampleAppealClock },
  'propose-suspension': { type: 'propose-suspension', until: suspendedUntil, reasons },
  'propose-revocation': { type: 'propose-revocation', reasons },
  'propose-reinstatement': { type: 'propose-reinstatement', reasons },
  'propose-keeping': { type: 'propose-keeping', reasons },
  'approve-act': { type: 'approve-act' },
  'reject-act': { type: 'reject-act', reasons },
  'add-copy': { type: 'add-copy', medium: 'wallet', place: { list: 1, index: 12 }, holderKey: 'thumbprint' },
  'end-copy': { type: 'end-copy', copy: 'c1' },
  'end-credential': { type: 'end-credential', why: 'withdrawn' },
  'receive-certificate-news': { type: 'receive-certificate-news', news: certificateNews('revoked') },
  'answer-hearing': { type: 'answer-hearing', answer: 'Mi certificado está en orden' },
  'record-reliance': { type: 'record-reliance', change: 1, cases: [sampleCase] },
  'record-verifiers-told': { type: 'record-verifiers-told', change: 1 },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-errand': { type: 'record-errand', errand: 'none' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock: 'validity' as ClockId, fraction: 0.5 },
  lapse: { type: 'lapse', clock: 'validity' as ClockId },
});

export const aCredential = (now: Instant = firstMorning): CredentialStory =>
  given(credential, { caseId: credentialOpening().caseId, here: guatemala, rules, now });

/** The worker was told of the last that happened. */
export const told = (story: CredentialStory): CredentialStory =>
  story.when(served(story.theFile.notices.at(-1)?.id ?? '', story.setting.now), theEffect).and();

/** Of the country's own motion the worker was asked, and answered. */
export function heardOut(story: CredentialStory): CredentialStory {
  const commands = credentialCommands();
  const asked = told(story.when(commands['open-hearing'], people.supervisorInGuatemala).and());
  return asked.when(commands['answer-hearing'], people.worker).and();
}

/** Its next end, when it comes; the worker is told. What decides nothing passes before it: a hearing, the authority's time. */
export function ended(story: CredentialStory): CredentialStory {
  const { deadline } = credential.process(story.theFile, rules);
  if (deadline === undefined) throw new Error('it has no end');
  const after = story.when({ type: 'lapse', clock: deadline.clock }, theClock, deadline.at).and();
  return after.theFile.stage === story.theFile.stage ? ended(after) : told(after);
}

export function credentialAt(stage: CredentialStage): CredentialStory {
  const commands = credentialCommands();
  const by = people.supervisorInGuatemala;
  switch (stage) {
    case 'issuing':
      return aCredential().when(commands['open-credential'], theReview).and();
    case 'active':
      return credentialAt('issuing').when(commands['record-issue'], theEffect).and();
    case 'suspended':
      return acted(credentialAt('active').when(commands['propose-suspension'], by).and());
    case 'revoked':
      return acted(heardOut(credentialAt('active')).when(commands['propose-revocation'], by).and());
    case 'expired':
      return ended(credentialAt('active'));
    case 'replaced':
      return credentialAt('active').when({ type: 'end-credential', why: 'replaced', by: sampleCase }, theReview).and();
  }
}

/** Approved, and the worker was told. */
export const acted = (proposed: CredentialStory): CredentialStory =>
  told(proposed.when({ type: 'approve-act' }, secondInGuatemala).and());
