import type { DocumentRef, Mandate, MandateScope } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Instant, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { nextMandate } from './next-mandate.js';
import { refuseUntil } from './until.js';

/** The worker is at the counter, has no telephone, and signed on paper whom they let act for them. */
export interface RecordMandate {
  readonly type: 'record-mandate';
  readonly to: Mandate['to'];
  readonly scope: MandateScope;
  readonly until: PlainDate;
  /** What they signed. */
  readonly document: DocumentRef;
}

export interface MandateRecorded {
  readonly type: 'mandate-recorded';
  readonly at: Instant;
  readonly mandate: Mandate;
}

/** The officer’s act and not the worker’s: nothing comes of it before a second person looked at the paper. */
export const recordMandate = command({
  type: 'record-mandate',
  givenBy: ['assistant'],
  refusals: ['DEADLINE_PASSED', 'MANDATE_TOO_LONG'],
  decide(file, { document, scope, to, until }: RecordMandate, context) {
    const { by, now } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE');
    const paper = { document: document.id, recordedBy: by.id };
    const mandate = { id: nextMandate(file), to, scope, until, paper };
    return refuseUntil(until, context) ?? accept<MandateRecorded>({ type: 'mandate-recorded', at: now, mandate });
  },
});

export const mandateRecorded = event({
  type: 'mandate-recorded',
  evolve: (file, { mandate }: MandateRecorded) => ({ ...file, mandates: [...(file.mandates ?? []), mandate] }),
});
