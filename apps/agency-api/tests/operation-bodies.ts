import { randomUUID } from 'node:crypto';
import { commandBodies } from './command-bodies.js';
import type { Filed } from './filing.js';
import { form, pdf } from './filing.js';

const words = { es: 'razones' };
const purpose = 'me lo pidió la persona';

/** Bodies that each operation which is no command takes, about a file: only access can refuse them. */
const bodies: Readonly<Record<string, (file: Filed) => unknown>> = {
  addDocument: () => form(pdf, 'identity'),
  amendDraft: () => ({
    content: {
      subject: 'checkpoint',
      agreement: 'x',
      country: 'MX',
      code: 'x',
      passedOn: '2026-01-01',
      evidence: { es: 'x', en: 'x' },
    },
    reasons: words,
  }),
  answerMatch: () => ({ match: 1, answer: 'no' }),
  answerReport: () => ({ outcome: 'founded', words: 'x' }),
  backUpCredential: () => ({ passphrase: 'una frase bastante larga' }),
  castVote: () => ({ vote: 'for', reasons: words }),
  confirmFinding: () => ({ purpose }),
  createShare: () => ({ credential: 'x', facts: ['qualification'] }),
  endShare: () => ({ share: randomUUID() }),
  endStatusSessions: () => ({ session: randomUUID() }),
  flagAgeInDoubt: () => ({ reasons: words }),
  keepFormDraft: () => ({ version: 1, typed: { text: ['x'] } }),
  nameReference: () => ({ relation: 'peer', name: 'x', channel: 'sms', address: '+50255500009' }),
  nameConcerned: () => ({ officers: ['somebody'] }),
  openCase: ({ dossierId }) => ({
    ...{ dossierId, certificateId: randomUUID(), hosts: [{ country: 'GT' }], language: 'es' },
  }),
  openCertification: ({ dossierId }) => ({
    ...{ dossierId, standard: 'EC0586.01', certifier: 'ECE-00001', route: 'documents', language: 'es' },
  }),
  previewCommand: () => commandBodies['propose-verdict'],
  proposeExport: () => ({ reasons: 'x' }),
  recordFinding: () => ({ finding: 'same-person', purpose }),
  takeConcernedBack: () => ({ officers: ['somebody'], reasons: 'x' }),
  withdrawProposal: () => ({ reasons: words }),
};

/** What an operation about a file takes: a command its own body, others theirs, and nothing where nothing is asked for. */
export function bodyFor(operationId: string, path: string, file: Filed): unknown {
  const command = /^\/cases\/\{caseId\}\/([a-z-]+)$/.exec(path)?.[1] ?? '';
  return bodies[operationId]?.(file) ?? commandBodies[command] ?? {};
}
