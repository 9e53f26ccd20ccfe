import type { CaseRecord, DocumentRef, Mandate, MandateScope } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { nextNotice, withNotice } from '../../file/engine/notices.js';
import { lapseFromNow } from '../../file/engine/proposals.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, NoticeId, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { nextMandate } from './next-mandate.js';
import { isToConfirm } from './to-confirm.js';
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
  /** By which the worker is told. Of what was recorded before workers were told, there is none. */
  readonly notice?: NoticeId;
}

/** What a worker signs has no kind of its own; what proves who somebody is, or what they can do, is no mandate. */
const signedPaper: DocumentRef['kind'] = 'other';

/**
 * The officer’s act and not the worker’s: nothing comes of it before a second person looked at the paper, and the worker is
 * told at once that somebody says they signed one.
 */
export const recordMandate = command({
  type: 'record-mandate',
  givenBy: ['assistant'],
  refusals: ['DEADLINE_PASSED', 'MANDATE_TOO_LONG', 'EVIDENCE_MISSING', 'TOO_MANY_PROPOSALS'],
  decide(file, { document, scope, to, until }: RecordMandate, context) {
    const { by, here, now, rules } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['assistant'], yours: [by.kind] });
    if (document.kind !== signedPaper) return refuse('EVIDENCE_MISSING', { needs: [signedPaper] }, 'document');
    const { paperMandates: atMost } = rulesOf(rules, here).proposals;
    const theirs = (file.mandates ?? []).filter((one) => isToConfirm(one, now) && one.paper?.recordedBy === by.id);
    if (theirs.length >= atMost) return refuse('TOO_MANY_PROPOSALS', { atMost });
    const paper = { document: document.id, recordedBy: by.id, lapsesAt: lapseFromNow(context) };
    const mandate = { id: nextMandate(file), to, scope, until, paper };
    return (
      refuseUntil(until, context) ??
      accept<MandateRecorded>({ type: 'mandate-recorded', at: now, mandate, notice: nextNotice(file.notices) })
    );
  },
});

export const mandateRecorded = event({
  type: 'mandate-recorded',
  evolve: (file, { at, mandate, notice }: MandateRecorded) => ({
    ...file,
    mandates: [...(file.mandates ?? []), mandate],
    ...(notice === undefined ? {} : { notices: told(file, { at, notice }) }),
  }),
});

const told = ({ notices }: CaseRecord, { at, notice }: { readonly at: Instant; readonly notice: NoticeId }) =>
  withNotice(notices, { type: 'notice-raised', at, notice, subject: 'mandate-recorded' });
