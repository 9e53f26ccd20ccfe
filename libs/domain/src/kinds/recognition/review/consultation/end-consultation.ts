import type { ErrandRun } from '../../../../file/engine/errands.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { line } from '../../../../file/page/timeline.js';
import type { AgencyId, CaseId, Instant, LocalizedText } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { Opinion, ReceiveOpinion } from '../../../consultation/index.js';
import { command, event } from '../review-file/define.js';
import type { RecognitionReview, ReviewConsultation } from '../review-file/recognition-review.js';

/** The reviewer no longer waits for the answer, and says why. */
export interface CancelConsultation {
  readonly type: 'cancel-consultation';
  readonly consultation: CaseId;
  readonly reasons: LocalizedText;
}
export interface ConsultationCancelled {
  readonly type: 'consultation-cancelled';
  readonly at: Instant;
  readonly consultation: CaseId;
  readonly body: AgencyId;
  readonly reasons: LocalizedText;
}
/** Without an opinion: the body was silent, which is no objection. */
export interface OpinionReceived {
  readonly type: 'opinion-received';
  readonly at: Instant;
  readonly consultation: CaseId;
  readonly body: AgencyId;
  readonly opinion?: Opinion;
}

/** Also while the worker makes up for what is missing: it was asked before the measures were imposed. */
export const cancelConsultation = command({
  type: 'cancel-consultation',
  givenBy: { 'host-review': ['reviewer'], 'compensation-pending': ['reviewer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_SUCH_CONSULTATION', 'REASONS_MISSING'],
  barred: ({ consultations }) =>
    consultations.some(({ state }) => state === 'asked')
      ? undefined
      : refuse('NO_SUCH_CONSULTATION', {}, 'consultation'),
  decide({ consultations }, { consultation, reasons }: CancelConsultation, { now }) {
    const asked = consultations.find(({ caseId, state }) => caseId === consultation && state === 'asked');
    if (asked === undefined) return refuse('NO_SUCH_CONSULTATION', {}, 'consultation');
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<ConsultationCancelled>({
        type: 'consultation-cancelled',
        at: now,
        consultation,
        body: asked.body,
        reasons,
      })
    );
  },
});

export const consultationCancelled = event({
  type: 'consultation-cancelled',
  evolve: (file, { consultation }: ConsultationCancelled) => changed(file, consultation, { state: 'cancelled' }),
  lines: ({ host }, { at, body, reasons, type }) => [
    line(host.country, at, type, { args: { agency: body }, words: reasons }),
  ],
});

/** Only what the consultation itself says, and only while it is waited for. */
export const receiveOpinion = command({
  type: 'receive-opinion',
  givenBy: { 'host-review': ['effect'], 'compensation-pending': ['effect'] },
  refusals: ['NO_SUCH_CONSULTATION'],
  decide({ consultations }, { opinion }: ReceiveOpinion, { by, now }) {
    const asked = consultations.find(
      ({ caseId, state }) => by.kind === 'effect' && by.file === caseId && state === 'asked',
    );
    if (asked === undefined) return refuse('NO_SUCH_CONSULTATION');
    const { body, caseId: consultation } = asked;
    return accept<OpinionReceived>({
      type: 'opinion-received',
      at: now,
      ...{ consultation, body },
      ...(opinion === undefined ? {} : { opinion }),
    });
  },
});

export const opinionReceived = event({
  type: 'opinion-received',
  weighs: true,
  evolve: (file, { consultation, opinion }: OpinionReceived) =>
    changed(file, consultation, opinion ? { state: 'answered', opinion } : { state: 'no-objection' }),
  lines: ({ host }, { at, body: agency, opinion, type }) => [
    line(host.country, at, opinion === undefined ? 'no-objection' : type, {
      args: { agency },
      words: opinion?.reasons,
    }),
  ],
});

const changed = (
  file: RecognitionReview,
  caseId: ReviewConsultation['caseId'],
  more: Partial<ReviewConsultation>,
): RecognitionReview => ({
  ...file,
  consultations: file.consultations.map((one) => (one.caseId === caseId ? { ...one, ...more } : one)),
});

/** Its number was another file's by accident: the body was never asked, and the reviewer may ask again. */
export function afterAsking(file: RecognitionReview, { errand, refused }: ErrandRun): RecognitionReview {
  const index = file.consultations.findIndex((_, place) => errand === `open-consultation#${place + 1}`);
  const asked = file.consultations[index];
  return asked === undefined || refused === undefined ? file : changed(file, asked.caseId, { state: 'not-opened' });
}
