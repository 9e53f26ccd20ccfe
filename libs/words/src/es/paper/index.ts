import { certificate } from './certificate.js';

/** What is printed. */
export const paper = { certificate };
