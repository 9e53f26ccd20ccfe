import type { CountryCode, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { ToldRow, WhichTold } from '@puente/persistence/outbox';
import { resendingOf } from '@puente/persistence/outbox';
import type { Answer } from '../answer/index.js';
import { CannotDo, isUuid } from '../answer/index.js';
import type { OpenNode } from '../node/index.js';

export interface ToldFlags {
  readonly to?: string;
  readonly since?: string;
  readonly event?: string;
}

const shownAtMost = 200;

/** Newest first: the event, of which case and kind, when it left (`…` while it waits), and what its receiver said became of it. */
export async function listTold({ pool }: OpenNode, flags: ToldFlags): Promise<Answer> {
  const items = await resendingOf(pool).list(whichOf(flags), shownAtMost);
  const lines = items.map(({ at, attempt, caseId, eventId, sentAt = '…', to, type, ...row }) =>
    [at, to, caseId, type, eventId, `${attempt}`, `→ ${sentAt}`, becameOf(row)].join('  '),
  );
  return { ok: true, data: { items }, lines };
}

/** `…` while it is waited for, with when it is sent again; a code of the receiver's, where it gave one. */
const becameOf = ({ became, confirmBy, confirmedAt, reason }: Partial<ToldRow>): string =>
  [became ?? '…', reason, confirmedAt, confirmBy && `↻ ${confirmBy}`].filter(Boolean).join(' ');

/** What is not sent yet is left as it is: it leaves in any case. */
export async function resendTold({ pool }: OpenNode, flags: ToldFlags): Promise<Answer> {
  const resent = await resendingOf(pool).resend(whichOf(flags));
  return { ok: true, data: { resent }, lines: [`${resent} ✓`] };
}

/** One event by its id, or a country with a moment: that something was forgotten never means all. */
function whichOf({ to, since, event }: ToldFlags): WhichTold {
  if (event !== undefined && to === undefined && since === undefined && isUuid(event)) return { eventId: event };
  if (event === undefined && to !== undefined && since !== undefined && !Number.isNaN(Date.parse(since)))
    return { to: to.toUpperCase() as CountryCode, since: momentOf(since) };
  throw new CannotDo(
    {
      es: 'Diga --event y su id, o --to y --since con un país y una fecha.',
      en: 'Say --event with its id, or --to and --since with a country and a date.',
    },
    'WHICH_EVENTS',
  );
}

const momentOf = (since: string): Instant => instant(Date.parse(since));
