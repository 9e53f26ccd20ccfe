import type { Clock } from '../../clocks/index.js';
import type { Actor, Applicant } from '../../file/case/index.js';
import { rolesOf } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ProtectionGround } from './age.js';
import { ageDoubters } from './age.js';
import { beginning, opening } from './define.js';
import { withHeard } from './hear-seal.js';
import { protectionPeriod } from './periods.js';
import type { HeldBack } from './protection.js';

/** In place of what the person asked for; the node found the ground in the dossier, which no file may quote. */
export interface OpenProtection {
  readonly type: 'open-protection';
  readonly ground: ProtectionGround;
  readonly applicant: Applicant;
  /** Why an officer doubts that they are of age; for those who protect them. */
  readonly doubt?: LocalizedText;
  /** What another country sent. */
  readonly heldBack?: HeldBack;
  /** The country that says so; this one knows of no reason of its own. */
  readonly toldBy?: CountryCode;
  /** When they came to be protected there. */
  readonly seal?: Instant;
  /** That country closed them before and opened them: its word alone does not open them once more. */
  readonly again?: true;
}
export interface ProtectionOpened {
  readonly type: 'protection-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly ground: ProtectionGround;
  readonly applicant: Applicant;
  readonly doubt?: LocalizedText;
  readonly heldBack?: HeldBack;
  readonly toldBy?: CountryCode;
  readonly seal?: Instant;
  readonly again?: true;
  /** The person's other files stand still. */
  readonly reaches?: true;
  readonly assistedBy?: AgencyId;
  readonly opens: Clock;
}

/** Whoever would have opened the ordinary file opens this one in its place; the rule says who that can be. */
export const openProtection = opening({
  type: 'open-protection',
  opens: 'errand',
  refusals: ['NOT_YOUR_CASE', 'NOT_YOUR_ROLE', 'REASONS_MISSING'],
  decide(_none, opens: OpenProtection, { by, caseId, here, now, rules }) {
    const { again, applicant, doubt, ground, heldBack, seal, toldBy } = opens;
    if (by.kind === 'officer' && by.country !== here) return refuse('NOT_YOUR_CASE');
    if (by.kind === 'clock' || by.kind === 'effect') {
      return refuse('NOT_YOUR_ROLE', { roles: ['worker', 'assistant', 'country'], yours: [by.kind] });
    }
    const refusal = doubt && refuseDoubt(doubt, by);
    if (refusal !== undefined) return refusal;
    const period = protectionPeriod('takeUp', { here, opened: 0, at: now }, rules);
    const kept = {
      ...(doubt === undefined ? {} : { doubt }),
      ...(heldBack === undefined ? {} : { heldBack }),
      ...(toldBy === undefined ? {} : { toldBy }),
      ...(seal === undefined ? {} : { seal }),
      ...(again === undefined ? {} : { again }),
    };
    const filed = by.kind === 'officer' ? { assistedBy: by.agency } : {};
    return accept<ProtectionOpened | NoticeRaised>(
      {
        type: 'protection-opened',
        at: now,
        caseId,
        here,
        ground,
        applicant,
        ...kept,
        ...filed,
        reaches: true,
        opens: period,
      },
      raise({ notices: [] }, 'protection', now),
    );
  },
});

/** Whoever doubts has the person before them, and says why. */
function refuseDoubt(doubt: LocalizedText, by: Actor) {
  const yours = rolesOf(by);
  if (by.kind !== 'officer' || !ageDoubters.some((role) => by.roles.includes(role)))
    return refuse('NOT_YOUR_ROLE', { roles: ageDoubters, yours });
  return refuseWithoutReasons(doubt, 'doubt');
}

export const protectionOpened = beginning({
  type: 'protection-opened',
  begin: ({
    applicant,
    assistedBy,
    at,
    caseId,
    doubt,
    ground,
    heldBack,
    here,
    opens,
    ...opened
  }: ProtectionOpened) => ({
    kind: 'protection',
    stage: 'sealed',
    ...{ caseId, here, ground, applicant },
    ...(doubt === undefined ? {} : { doubt }),
    ...(heldBack === undefined ? {} : { heldBack }),
    ...heardFrom(opened, at),
    ...(opened.again === undefined ? {} : { again: opened.again }),
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
