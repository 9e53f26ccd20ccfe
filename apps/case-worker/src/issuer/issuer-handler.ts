import type { IssuerHandler } from '@puente/activities/ask-issuer';

/**
 * Certifiers work in this system: the question stands in the queue of the verifying agency as soon as the case is in
 * verification, and its reference is the case's own. A certifier with a system of its own gets an adapter of its own.
 */
export const queueOfTheCertifier: IssuerHandler = {
  ask: ({ caseId, certifier }) => Promise.resolve(`${caseId}/${certifier}`),
};
