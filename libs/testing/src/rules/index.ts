export { theRules } from './the-rules.js';
