import type { BulkIssueCommand, BulkIssueStage } from '../src/kinds/bulk-issue/index.js';
import { bulkIssue } from '../src/kinds/bulk-issue/index.js';
import { given } from './given.js';
import { firstMorning } from './sample-filing.js';
import { mexico, officer, sampleCase, theEffect } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

const certifier = 'mx-conocer';
const reasons = { es: 'El archivo es de otro año' };

/** At the agency that certifies. */
export const bulkPeople = {
  registrar: officer('mx.registrar-c', certifier, 'registrar'),
  verifier: officer('mx.verifier-c', certifier, 'verifier'),
  supervisor: officer('mx.supervisor-c', certifier, 'supervisor'),
  approver: officer('mx.approver-c', certifier, 'approver'),
} as const;

/** SHA-256 of the register. */
const source = 'ab'.repeat(32);

/** Totals, as after each batch. */
export const bulkBatch = (batch: number, last = false): BulkIssueCommand => ({
  ...{ type: 'record-bulk-batch', batch, issued: 2 * batch, known: 0, last },
});

export const bulkCommands: { readonly [Type in BulkIssueCommand['type']]: BulkIssueCommand } = {
  'open-bulk-issue': {
    type: 'open-bulk-issue',
    source,
    counts: { ready: 3, known: 1, refused: 2 },
  },
  'approve-bulk-issue': { type: 'approve-bulk-issue', source },
  'decline-bulk-issue': { type: 'decline-bulk-issue', reasons },
  'stop-bulk-issue': { type: 'stop-bulk-issue', reasons },
  'continue-bulk-issue': { type: 'continue-bulk-issue' },
  'record-bulk-batch': bulkBatch(1),
};

export const aBulkIssue = () =>
  given(bulkIssue, { caseId: sampleCase, here: mexico, rules: sampleRules(), now: firstMorning });

export function bulkAt(stage: BulkIssueStage): ReturnType<typeof aBulkIssue> {
  const { registrar, supervisor } = bulkPeople;
  switch (stage) {
    case 'previewed':
      return aBulkIssue().when(bulkCommands['open-bulk-issue'], registrar).and();
    case 'issuing':
      return bulkAt('previewed').when(bulkCommands['approve-bulk-issue'], supervisor).and();
    case 'stopped':
      return bulkAt('issuing').when(bulkCommands['stop-bulk-issue'], supervisor).and();
    case 'done':
      return bulkAt('issuing').when(bulkBatch(1, true), theEffect).and();
    case 'declined':
      return bulkAt('previewed').when(bulkCommands['decline-bulk-issue'], supervisor).and();
  }
}
