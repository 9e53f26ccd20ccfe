export type { CloseConsultation } from './close-consultation.js';
export type { Consultation, ConsultationStage, Opinion, Question, UnitOpinion } from './consultation.js';
export { consultationStages } from './consultation.js';
export type { ReceiveOpinion } from './errands.js';
export type { GiveOpinion } from './give-opinion.js';
export type { ConsultationCommand, ConsultationEvent } from './law.js';
export { consultation } from './law.js';
export type { OpenConsultation } from './open-consultation.js';
