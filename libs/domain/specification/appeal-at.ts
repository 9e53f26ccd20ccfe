import type { Appeal, AppealCommand, AppealEvent, AppealStage } from '../src/kinds/appeal/index.js';
import { appeal } from '../src/kinds/appeal/index.js';
import type { Credential } from '../src/kinds/credential/index.js';
import { credential } from '../src/kinds/credential/index.js';
import { recognitionReview } from '../src/kinds/recognition/review/index.js';
import { businessDays } from '../src/clocks/index.js';
import type { Errand, OpenComplaint } from '../src/file/case/index.js';
import type { AgencyId, CaseId, ClockId, CountryCode, DossierId } from '../src/kernel/index.js';
import type { RuleBook } from '../src/rulebook/rules/index.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { candidates, reviewAt } from './review-at.js';
import { unitsInGuatemala } from './sample-catalogues.js';
import { firstMorning, served } from './sample-filing.js';
import { guatemala, mexico, people, sampleCase, theEffect } from './sample-people.js';
import { sampleAppealClock } from './sample-appeal.js';
import { sampleRules } from './sample-rules.js';

interface Decided {
  readonly caseId: CaseId;
  readonly here: CountryCode;
}
export type AppealStory = Story<Appeal, AppealCommand, AppealEvent>;

const reasoned = { reasons: { es: 'Se revisó la prueba' }, legalBasis: { es: 'Artículo 12' } };

/** Nothing yet, under the number that the review gave it. */
export function anAppeal(rules: RuleBook = sampleRules()): AppealStory {
  const { file } = reviewAt('appealed', rules);
  if (file?.appeal === undefined) throw new Error('no appeal was made');
  return given(appeal, { caseId: file.appeal.caseId, here: guatemala, rules, now: firstMorning });
}

/** As the errand of the file that is appealed opens it. */
export function anAppealAgainst(errands: readonly Errand[], { caseId, here }: Decided): AppealStory {
  const errand = errands.find(({ kind }) => kind === 'appeal');
  if (errand === undefined) throw new Error('the file has no errand');
  const story = given(appeal, { caseId: errand.caseId, here, rules: sampleRules(), now: firstMorning });
  return story.when(errand.command as AppealCommand, { kind: 'effect', file: caseId }).and();
}

/** Against a credential that was revoked. */
export const anAppealOf = (file: Credential): AppealStory => anAppealAgainst(credential.errands(file), file);

/** What the review's errand says. */
function opening(rules?: RuleBook): AppealCommand {
  const story = reviewAt('appealed', rules);
  const errand = recognitionReview.errands(story.theFile).find(({ kind }) => kind === 'appeal');
  if (errand === undefined) throw new Error('the review has no errand');
  return errand.command as AppealCommand;
}

export function appealAt(stage: AppealStage, rules?: RuleBook): AppealStory {
  const commands = appealCommands();
  switch (stage) {
    case 'received':
      return anAppeal(rules).when(opening(rules), { kind: 'effect', file: sampleCase }).and();
    case 'appeal-review':
      return appealAt('received', rules).when(commands['assign-officer'], theEffect).and();
    case 'upheld':
      return appealAt('appeal-review', rules).when(commands.uphold, people.appealsOfficer).and();
    case 'overturned':
      return appealAt('appeal-review', rules).when(commands.overturn, people.appealsOfficer).and();
    case 'remitted':
      return appealAt('appeal-review', rules).when(commands.remit, people.appealsOfficer).and();
    case 'ordered':
      return aComplaint('appeal-review').when(commands['order-decision'], people.appealsOfficer).and();
    case 'answered':
      return aComplaint('appeal-review').when(commands['close-complaint'], { kind: 'effect', file: sampleCase }).and();
    case 'withdrawn':
      return appealAt('appeal-review', rules).when(commands.withdraw, people.worker).and();
  }
}

/** Of silence at home, as the request's errand opens it. */
const complaint: OpenComplaint = {
  type: 'open-complaint',
  about: { caseId: sampleCase, kind: 'recognition-request' },
  matter: { home: guatemala, host: mexico },
  applicant: { dossier: 'dossier-1' as DossierId, language: 'es' },
  silence: {
    ...{ country: guatemala, agency: 'gt-mintrab' as AgencyId },
    ...{ since: firstMorning, atMost: businessDays(15) },
  },
  tookPart: [],
  clock: sampleAppealClock,
};

/** Nobody decided in time. */
export function aComplaint(stage: 'received' | 'appeal-review', rules?: RuleBook): AppealStory {
  const received = anAppeal(rules).when(complaint, { kind: 'effect', file: sampleCase }).and();
  return stage === 'received' ? received : received.when(appealCommands()['assign-officer'], theEffect).and();
}

/** One well-formed command of each type. */
export const appealCommands = (
  clock = 'appeal-review#1' as ClockId,
): { readonly [Type in AppealCommand['type']]: AppealCommand } => ({
  get 'open-appeal'() {
    return opening();
  },
  'open-complaint': complaint,
  'close-complaint': { type: 'close-complaint' },
  'order-decision': { type: 'order-decision', ...reasoned, within: businessDays(10) },
  'assign-officer': { type: 'assign-officer', seed: 'demonstration', candidates: candidates(people.appealsOfficer.id) },
  uphold: { type: 'uphold', ...reasoned },
  overturn: {
    type: 'overturn',
    ...reasoned,
    verdicts: unitsInGuatemala.map((unit) => ({ unit, verdict: 'held', ground: { es: 'Está probado' } })),
  },
  remit: { type: 'remit', ...reasoned, instructions: { es: 'Óigase al maestro de obra' } },
  withdraw: { type: 'withdraw' },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-errand': { type: 'record-errand', errand: 'return-ruling#1' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.8 },
  lapse: { type: 'lapse', clock },
});
