import type { Clock } from '../../clocks/index.js';
import type { Applicant } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { AgencyId, CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ProtectionGround } from './age.js';
import { beginning, opening } from './define.js';
import { withHeard } from './hear-seal.js';
import { protectionPeriod } from './periods.js';
import type { HeldBack } from './protection.js';

/** In place of what the person asked for; the node found the ground in the dossier, which no file may quote. */
export interface OpenProtection {
  readonly type: 'open-protection';
  readonly ground: ProtectionGround;
  readonly applicant: Applicant;
  /** What another country sent. */
  readonly heldBack?: HeldBack;
  /** The country that says so; this one knows of no reason of its own. */
  readonly toldBy?: CountryCode;
  /** When they came to be protected there. */
  readonly seal?: Instant;
}
export interface ProtectionOpened {
  readonly type: 'protection-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly ground: ProtectionGround;
  readonly applicant: Applicant;
  readonly heldBack?: HeldBack;
  readonly toldBy?: CountryCode;
  readonly seal?: Instant;
  /** The person's other files stand still. */
  readonly reaches?: true;
  readonly assistedBy?: AgencyId;
  readonly opens: Clock;
}

/** Whoever would have opened the ordinary file opens this one in its place; the rule says who that can be. */
export const openProtection = opening({
  type: 'open-protection',
  opens: 'errand',
  refusals: ['NOT_YOUR_CASE', 'NOT_YOUR_ROLE'],
  decide(_none, { applicant, ground, heldBack, seal, toldBy }: OpenProtection, { by, caseId, here, now, rules }) {
    if (by.kind === 'officer' && by.country !== here) return refuse('NOT_YOUR_CASE');
    if (by.kind === 'clock' || by.kind === 'effect') {
      return refuse('NOT_YOUR_ROLE', { roles: ['worker', 'assistant', 'country'], yours: [by.kind] });
    }
    const opens = protectionPeriod('take-up', { here, opened: 0, at: now }, rules);
    const kept = {
      ...(heldBack === undefined ? {} : { heldBack }),
      ...(toldBy === undefined ? {} : { toldBy }),
      ...(seal === undefined ? {} : { seal }),
    };
    const filed = by.kind === 'officer' ? { assistedBy: by.agency } : {};
    return accept<ProtectionOpened | NoticeRaised>(
      { type: 'protection-opened', at: now, caseId, here, ground, applicant, ...kept, ...filed, reaches: true, opens },
      raise({ notices: [] }, 'protection', now),
    );
  },
});

export const protectionOpened = beginning({
  type: 'protection-opened',
  begin: ({ applicant, assistedBy, at, caseId, ground, heldBack, here, opens, ...opened }: ProtectionOpened) => ({
    kind: 'protection',
    stage: 'sealed',
    ...{ caseId, here, ground, applicant },
    ...(heldBack === undefined ? {} : { heldBack }),
    ...heardFrom(opened, at),
    ...(opened.reaches === undefined ? {} : { reaches: { since: at, direction: 'seal' as const, done: false } }),
    ...(assistedBy === undefined ? {} : { assistedBy }),
    ...begun(opens),
    contacts: 0,
  }),
  // That help is coming, and nothing that tells somebody else who reads along why; so do the lines of the other events.
  lines: (_none, { at, here, type }) => [line(here, at, type)],
});

const heardFrom = ({ seal, toldBy }: Pick<ProtectionOpened, 'seal' | 'toldBy'>, at: Instant) => ({
  ...(toldBy === undefined ? {} : { toldBy: [toldBy] }),
  ...(toldBy === undefined || seal === undefined
    ? {}
    : { heard: withHeard({}, toldBy, { at, access: 'closed', seal }) }),
});
