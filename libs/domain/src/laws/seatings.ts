import type { Appeal } from '../kinds/appeal/index.js';
import type { Certification } from '../kinds/certification/index.js';
import { mayNotDecide } from '../kinds/certification/impartial.js';
import type { OfficerId } from '../kernel/index.js';
import type { Seat, Seating } from '../around/reassignment/index.js';
import { notDrawn } from '../kinds/recognition/review/index.js';
import type { RecognitionReview } from '../kinds/recognition/review/index.js';

const known = (...ids: readonly (OfficerId | undefined)[]): readonly OfficerId[] => ids.flatMap((id) => id ?? []);

/** While something is still to be decided. */
export const reviewSeating: Seating<RecognitionReview> = {
  seats({ approver, refusalFinal, reviewer, stage }) {
    if (refusalFinal || stage === 'draft' || stage === 'with-home' || stage === 'withdrawn') return [];
    return [
      ...known(reviewer).map((officer) => ({ name: 'reviewer', role: 'reviewer', officer }) as const),
      ...known(approver).map((officer) => ({ name: 'approver', role: 'approver', officer }) as const),
    ];
  },
  barred: (file, seat) => [
    ...notDrawn(file),
    ...(seat === 'approver' ? known(file.reviewer, file.proposal?.by) : known(file.approver)),
  ],
  take: (file, seat, { id }) => ({ ...file, [seat]: id }),
};

export const appealSeating: Seating<Appeal> = {
  seats: ({ officer, order, ruling }) =>
    officer === undefined || ruling !== undefined || order !== undefined
      ? []
      : [{ name: 'officer', role: 'appeals-officer', officer }],
  barred: ({ tookPart }) => tookPart,
  take: (file, _seat, { id }) => ({ ...file, officer: id }),
};

export const certificationSeating: Seating<Certification> = {
  seats: ({ approver, assessor }) => [
    ...known(assessor?.id).map((officer) => ({ name: 'assessor', role: 'assessor', officer }) as const),
    ...known(approver).map((officer) => ({ name: 'approver', role: 'approver', officer }) as const),
  ],
  barred: (file, seat) => [
    ...mayNotDecide(file),
    ...(seat === 'approver'
      ? known(file.assessor?.id, file.evaluation?.by, ...file.credits.map(({ by }) => by))
      : known(file.approver)),
  ],
  qualifies: (_file, seat, { habilitatedUntil }, today) =>
    seat !== 'assessor' || (habilitatedUntil !== undefined && habilitatedUntil >= today),
  take(file, seat, { id, habilitatedUntil }) {
    if (seat === 'approver') return { ...file, approver: id };
    if (habilitatedUntil === undefined) throw new TypeError('an assessor without habilitation was never chosen');
    return { ...file, assessor: { id, habilitatedUntil } };
  },
};

interface Seated {
  readonly kind: string;
}

/** The drawn seats of a file, whatever it is about. */
export function seatsIn(file: Seated): readonly Seat[] {
  switch (file.kind) {
    case 'recognition-review':
      return reviewSeating.seats(file as RecognitionReview);
    case 'appeal':
      return appealSeating.seats(file as Appeal);
    case 'certification':
      return certificationSeating.seats(file as Certification);
    default:
      return [];
  }
}
