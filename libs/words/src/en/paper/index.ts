import { certificate } from './certificate.js';

export const paper = { certificate };
