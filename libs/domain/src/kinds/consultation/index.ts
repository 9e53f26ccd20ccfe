export type {
  CloseConsultation,
  ConsultationCommand,
  GiveOpinion,
  OpenConsultation,
  ReceiveOpinion,
} from './commands.js';
export type { Consultation, ConsultationStage, Opinion, Question, UnitOpinion } from './consultation.js';
export { consultationStages } from './consultation.js';
export type { ConsultationEvent } from './events.js';
export { consultation } from './law.js';
