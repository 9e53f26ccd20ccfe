import type { Actor, CaseRecord, Mandate } from '../../file/case/index.js';
import { isHeldBy, isPending } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { CountryCode, Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { isToConfirm } from './to-confirm.js';

/** A second person compared the paper that the worker signed with what was recorded of it. */
export interface ConfirmMandate {
  readonly type: 'confirm-mandate';
  readonly mandate: string;
  /** Added by the node, from its record of looks: whether whoever confirms opened that paper. */
  readonly seen?: boolean;
}

export interface MandateConfirmed {
  readonly type: 'mandate-confirmed';
  readonly at: Instant;
  readonly here: CountryCode;
  readonly mandate: string;
  readonly by: OfficerId;
}

/** In another role than whoever recorded it, another person, and nobody whom it lets act, by themselves or as one of an agency. */
export const confirmMandate = command({
  type: 'confirm-mandate',
  givenBy: ['registrar', 'supervisor'],
  offered: ({ mandates }, by) => (mandates ?? []).some((one) => isPending(one) && !isTheirOwn(one, by)),
  refusals: ['NO_SUCH_MANDATE', 'PAPER_NOT_SEEN'],
  decide(file, { mandate, seen }: ConfirmMandate, { by, here, now }) {
    const found = file.mandates?.find((one) => one.id === mandate && isToConfirm(one, now));
    if (found === undefined || by.kind !== 'officer') return refuse('NO_SUCH_MANDATE', {}, 'mandate');
    if (isTheirOwn(found, by)) return refuse('SAME_PERSON');
    if (seen !== true) return refuse('PAPER_NOT_SEEN');
    return accept<MandateConfirmed>({ type: 'mandate-confirmed', at: now, here, mandate, by: by.id });
  },
});

export const mandateConfirmed = event({
  type: 'mandate-confirmed',
  evolve: (file, { by, mandate }: MandateConfirmed) => ({
    ...file,
    mandates: (file.mandates ?? []).map((one) =>
      one.id === mandate && one.paper !== undefined ? { ...one, paper: { ...one.paper, confirmedBy: by } } : one,
    ),
  }),
  lines: (_file, { at, here }) => [{ at, country: here, what: 'mandate-granted' }],
});

/** The paper by which a mandate came that waits for its second person. */
export const paperOf = ({ mandates }: CaseRecord, mandate: string) =>
  mandates?.find((one) => one.id === mandate && isPending(one))?.paper?.document;

const isTheirOwn = (mandate: Mandate, by: Actor): boolean =>
  by.kind === 'officer' && (mandate.paper?.recordedBy === by.id || isHeldBy(mandate, by));
