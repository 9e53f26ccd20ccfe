export { CaseStatus } from './case-status.js';
