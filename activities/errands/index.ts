export { errandRunner } from './run-errand.js';
