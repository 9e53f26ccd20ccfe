import type { OpenConsultation } from '../../../consultation/index.js';
import type { Errand } from '../../../../file/case/index.js';
import type { RecognitionReview, ReviewConsultation } from '../review-file/recognition-review.js';

/** Each question goes to its body; where nobody waits for the answer any more, the body is told so, after it was asked. */
export const consultationErrands = (file: RecognitionReview): readonly Errand[] =>
  file.consultations.flatMap((consultation, index) => {
    const kind = 'consultation';
    const { caseId } = consultation;
    const asking: Errand = {
      id: `open-consultation#${index + 1}`,
      ...{ kind, caseId },
      command: questionOf(file, consultation),
    };
    const ending: Errand = {
      id: `close-consultation#${index + 1}`,
      ...{ kind, caseId },
      command: { type: 'close-consultation' },
    };
    return isNeedless(file, consultation) && file.errandsRun.includes(asking.id) ? [asking, ending] : [asking];
  });

const isNeedless = ({ stage }: RecognitionReview, { state }: ReviewConsultation): boolean =>
  state === 'cancelled' || (state === 'asked' && stage !== 'host-review' && stage !== 'compensation-pending');

function questionOf(
  { caseId: about, filing, host, proposed }: RecognitionReview,
  { body, clock, question, units }: ReviewConsultation,
): OpenConsultation {
  return {
    type: 'open-consultation',
    ...{ about, body, question, units, clock },
    proposed: proposed.filter(({ unit }) => units.includes(unit)),
    matter: { home: filing.home, standard: filing.certificate.standard, hostStandard: host.standard },
  };
}
