export { StillIssuing } from './still-issuing.js';
