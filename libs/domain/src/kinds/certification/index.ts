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
export type {
  AssignAssessor,
  CertificationCommand,
  CoSign,
  DeclineReference,
  NameReference,
  OpenApplication,
} from './commands.js';
export type { CertificationEvent } from './events.js';
export type { DrawnForCertification } from './assign-assessor.js';
export { drawAssessor } from './assign-assessor.js';
