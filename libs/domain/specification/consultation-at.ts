import type { Actor } from '../src/file/case/index.js';
import type {
  Consultation,
  ConsultationCommand,
  ConsultationEvent,
  ConsultationStage,
} from '../src/kinds/consultation/index.js';
import { consultation } from '../src/kinds/consultation/index.js';
import type { AgencyId, ClockId } from '../src/kernel/index.js';
import { recognitionReview } from '../src/kinds/recognition/review/index.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { reviewAt } from './review-at.js';
import { unitsInGuatemala } from './sample-catalogues.js';
import { firstMorning, served } from './sample-filing.js';
import { officer, people, sampleCase, theClock } from './sample-people.js';

export type ConsultationStory = Story<Consultation, ConsultationCommand, ConsultationEvent>;

const [, unit] = unitsInGuatemala;
const fromTheReview: Actor = { kind: 'effect', file: sampleCase };
export const theAdviser = officer('gt.adviser', 'gt-college', 'adviser');

/** What the errand of a review that consults says. */
function question() {
  const body = 'gt-college' as AgencyId;
  const asking = { type: 'consult', body, question: { es: '¿Basta?' }, units: [unit] } as const;
  const { theFile } = reviewAt('host-review').when(asking, people.reviewer).and();
  const [errand] = recognitionReview.errands(theFile);
  if (errand === undefined) throw new Error('the review asks nobody');
  return errand;
}

export const aConsultation = (): ConsultationStory =>
  given(consultation, { ...reviewAt('host-review').setting, caseId: question().caseId });

/** One well-formed command of each type. */
export const consultationCommands = (
  clock = 'consultation#1' as ClockId,
): { readonly [Type in ConsultationCommand['type']]: ConsultationCommand } => ({
  get 'open-consultation'() {
    return question().command as ConsultationCommand;
  },
  'give-opinion': {
    type: 'give-opinion',
    units: [{ unit, opinion: 'held', reasons: { es: 'Basta' } }],
    reasons: { es: 'Se revisó' },
  },
  'close-consultation': { type: 'close-consultation' },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-errand': { type: 'record-errand', errand: 'return-opinion#1' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export function consultationAt(stage: ConsultationStage): ConsultationStory {
  const commands = consultationCommands();
  switch (stage) {
    case 'asked':
      return aConsultation().when(commands['open-consultation'], fromTheReview).and();
    case 'answered':
      return consultationAt('asked').when(commands['give-opinion'], theAdviser).and();
    case 'no-objection': {
      const asked = consultationAt('asked');
      const due = consultation.process(asked.theFile, asked.setting.rules).deadline;
      return asked.when(commands.lapse, theClock, due?.at).and();
    }
    case 'closed':
      return consultationAt('asked').when(commands['close-consultation'], fromTheReview).and();
  }
}
