export type { CertificationCommand, CertificationEvent } from './law.js';
export { certification } from './law.js';
export type { Application, CertificationRoute, Experience, ShownAbroad, Training } from './application.js';
export { certificationRoutes } from './application.js';
export type {
  Appointment,
  AssessorCandidate,
  AssessorDraw,
  Certification,
  CertificationStage,
  ConflictRelation,
  Credit,
  Evaluation,
  EvaluationMeans,
  Gap,
  IssuedCertificate,
  Reference,
  ReferenceRelation,
  UnitFinding,
  Witnessed,
} from './certification.js';
export { certificationStages, conflictRelations, evaluationMeans, referenceRelations } from './certification.js';
export type { AssignAssessor, DrawnForCertification } from './assign-assessor.js';
export { drawAssessor } from './assign-assessor.js';
export type { EvaluationChoice } from './choose-after-evaluation.js';
export { evaluationChoices } from './choose-after-evaluation.js';
export type { CoSign } from './co-sign.js';
export type { DeclineReference } from './decline-reference.js';
export { appealableFindings, foundVerdicts, tookPart } from './errands.js';
export type { NameReference } from './name-reference.js';
export type { OpenApplication } from './open-application.js';
