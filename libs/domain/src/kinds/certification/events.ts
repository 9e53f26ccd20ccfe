import type { MadeAppeal, ReceiveRuling } from '../appeal/index.js';
import type { Clock } from '../../clocks/index.js';
import type { DocumentAttached, DraftDeleted, Withdrawn } from '../recognition/filing/index.js';
import type {
  AgencyId,
  CaseId,
  CertificateId,
  CertifierId,
  Instant,
  LocalizedText,
  OfficerId,
  PlainDate,
  ReferenceId,
  UnitCode,
} from '../../kernel/index.js';
import type { UpkeepEvent } from '../../file/engine/upkeep.js';
import type { Application, Experience, ShownAbroad } from './application.js';
import type {
  Appointment,
  AssessorDraw,
  ConflictRelation,
  Credit,
  Evaluation,
  Gap,
  IssuedCertificate,
  ReferenceRelation,
  Witnessed,
} from './certification.js';

export interface Happened {
  readonly at: Instant;
}
/** Events carry the period they open, so that no due date ever moves without an event that says why. */
export interface Opens extends Happened {
  readonly opens: Clock;
}

export type CertificationEvent =
  | DocumentAttached
  | DraftDeleted
  | Withdrawn
  | (Opens & {
      readonly type: 'application-opened';
      readonly caseId: CaseId;
      readonly application: Application;
      /** Who filed on the worker's behalf. */
      readonly assisted?: { readonly agency: AgencyId; readonly officer: OfficerId };
    })
  | (Happened & { readonly type: 'experience-declared'; readonly experience: readonly Experience[] })
  | (Happened & { readonly type: 'shown-abroad-cited'; readonly shown: readonly ShownAbroad[] })
  | (Happened & { readonly type: 'certifier-chosen'; readonly certifier: CertifierId })
  | (Happened & {
      readonly type: 'reference-named';
      readonly reference: ReferenceId;
      readonly relation: ReferenceRelation;
      readonly officer?: OfficerId;
    })
  /** `to`: first the references, where there are any. `by`: the officer who submitted it for the worker. */
  | (Opens & {
      readonly type: 'application-submitted';
      readonly to: 'gathering-evidence' | 'application';
      readonly by?: OfficerId;
    })
  | (Happened & { readonly type: 'reference-asked'; readonly reference: ReferenceId })
  | (Happened & {
      readonly type: 'reference-answered';
      readonly reference: ReferenceId;
      readonly answer: Witnessed | { readonly declined: true };
    })
  /** All have answered, or their time is over: the agency's begins. */
  | (Opens & { readonly type: 'references-closed' })
  | (Opens & { readonly type: 'application-returned'; readonly reasons: LocalizedText })
  | (Happened & { readonly type: 'units-credited'; readonly credits: readonly Credit[] })
  /** `evaluation`: where everything is credited or was found before, nothing is left to evaluate. */
  | (Opens & {
      readonly type: 'application-admitted';
      readonly by: OfficerId;
      readonly evaluation?: Evaluation;
    })
  | (Happened & {
      readonly type: 'assessor-drawn';
      readonly assessor?: { readonly id: OfficerId; readonly habilitatedUntil: PlainDate };
      readonly approver: OfficerId;
      readonly draw: AssessorDraw;
    })
  | (Happened & {
      readonly type: 'conflict-declared';
      readonly officer: OfficerId;
      readonly relation: ConflictRelation;
    })
  | (Happened & { readonly type: 'assessor-replaced'; readonly reasons: LocalizedText })
  | (Opens & { readonly type: 'appointments-offered'; readonly slots: readonly Appointment[] })
  | (Opens & { readonly type: 'appointment-chosen'; readonly appointment: Appointment })
  | (Opens & {
      readonly type: 'appointment-moved';
      readonly by: 'worker' | 'agency';
      readonly reasons?: LocalizedText;
    })
  | (Opens & { readonly type: 'appointment-missed' })
  | (Opens & { readonly type: 'evaluation-recorded'; readonly evaluation: Evaluation })
  | (Opens & { readonly type: 'evaluation-returned'; readonly reasons: LocalizedText })
  | (Happened & {
      readonly type: 'certificate-issued';
      readonly certificate: IssuedCertificate;
      readonly summary: LocalizedText;
    })
  | (Happened & { readonly type: 'certificate-filed'; readonly certificate: CertificateId })
  | (Happened & {
      readonly type: 'found-not-yet-competent';
      readonly competent: readonly UnitCode[];
      readonly gaps: readonly Gap[];
      readonly summary: LocalizedText;
      readonly reapplyFrom?: PlainDate;
      /** The period to appeal; an appeals body's own finding opens none. */
      readonly opens?: Clock;
    })
  /** The period to appeal passed. */
  | (Happened & { readonly type: 'finding-final' })
  | (Happened & { readonly type: 'appealed'; readonly appeal: MadeAppeal })
  /** `opens`: where it was sent back, the agency's fresh period to agree on a day. */
  | (Happened & { readonly type: 'ruling-received'; readonly ruling: ReceiveRuling['ruling']; readonly opens?: Clock })
  | (Happened & { readonly type: 'appeal-clock-told'; readonly clock: Clock })
  | (Opens & { readonly type: 'applied-again' })
  | (Happened & { readonly type: 'application-closed' })
  | UpkeepEvent;
