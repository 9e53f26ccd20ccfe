import { todayIn } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { waits } from '../../file/engine/proposals.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, OfficerId, PlainDate, StaffRole } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import type { DayPool, OfficerRegister, ProposedChange } from './officer-register.js';
import { officerIn } from './officer-register.js';

/** By the node: when a day begins, or at the first draw of it. */
export interface CommitPool {
  readonly type: 'commit-pool';
}

export interface PoolCommitted {
  readonly type: 'pool-committed';
  readonly at: Instant;
  /** In the country of the agency. */
  readonly day: PlainDate;
  readonly members: readonly { readonly id: OfficerId; readonly roles: readonly StaffRole[] }[];
  readonly absent: DayPool['absent'];
}

type Here = Pick<DecisionContext, 'here' | 'now' | 'rules'>;

export const commitPool = command({
  type: 'commit-pool',
  givenBy: { kept: ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide: (file, _commit: CommitPool, context) =>
    isCommitted(file, todayOf(context)) ? refuse('ALREADY_DONE') : accept<PoolCommitted>(poolOf(file, context)),
});

/** Proposals that lapsed are out with the day. What each may assess comes from the register as it is then, and is not said twice. */
export const poolCommitted = event({
  type: 'pool-committed',
  weighs: false,
  evolve: (file, { absent, at, day, members }: PoolCommitted) => ({
    ...file,
    proposals: file.proposals.filter((one) => waits(one, at)),
    officers: file.officers.map((officer) => ({
      ...officer,
      absences: officer.absences.filter(({ until }) => until >= day),
    })),
    pool: {
      ...{ day, absent, passedOver: [] },
      members: members.map(({ id, roles }) => ({
        ...{ id, roles, habilitations: officerIn(file, id)?.habilitations ?? [] },
      })),
    },
  }),
});

/**
 * Before the first change of a day. On the day on which a register is opened the first draw does it, or whoever is passed
 * over: nobody was registered when that day began.
 */
export function committedBefore(
  file: OfficerRegister,
  { change }: ProposedChange,
  context: Here,
): readonly PoolCommitted[] {
  const today = todayOf(context);
  const opens = file.openedOn === today && change.what !== 'passed-over';
  return isCommitted(file, today) || opens ? [] : [poolOf(file, context)];
}

const isCommitted = ({ pool }: OfficerRegister, day: PlainDate): boolean => pool !== undefined && pool.day >= day;

const todayOf = ({ here, now, rules }: Here): PlainDate => todayIn(rulesOf(rules, here).calendar.timeZone, now);

function poolOf({ officers }: OfficerRegister, context: Here): PoolCommitted {
  const day = todayOf(context);
  const listed = officers
    .filter(({ active }) => active)
    .map(({ absences, id, roles }) => ({
      ...{ id, roles },
      absence: absences.find(({ from, until }) => from <= day && day <= until),
    }));
  return {
    ...{ type: 'pool-committed', at: context.now, day },
    members: listed.flatMap(({ absence, id, roles }) => (absence === undefined ? [{ id, roles }] : [])),
    absent: listed.flatMap(({ absence, id: officer }) =>
      absence === undefined ? [] : [{ officer, ...(absence.cover === undefined ? {} : { cover: absence.cover }) }],
    ),
  };
}
