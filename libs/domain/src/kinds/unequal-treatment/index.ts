export type { AnswerUnequalTreatment } from './answer-unequal-treatment.js';
export type { JudgeUnequalTreatment } from './judge-unequal-treatment.js';
export { comparedDesks } from './counted-agency.js';
export type { UnequalCommand, UnequalEvent } from './law.js';
export { unequalTreatment } from './law.js';
export type { RaiseUnequalTreatment } from './raise-unequal-treatment.js';
export type { Disparity, UnequalStage, UnequalTreatment } from './unequal-treatment.js';
export { comparedBy, unequalMeasures, unequalOutcomes, unequalStages } from './unequal-treatment.js';
