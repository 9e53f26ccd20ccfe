export { CheckAnswer, CheckedQualification, CheckedSkills, CheckedStanding, VerifierChecks } from './checks.js';
