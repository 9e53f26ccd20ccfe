import type { Actor } from '../../file/case/index.js';
import type { AgencyId, OfficerId, PlainDate } from '../../kernel/index.js';
import { instant, milliseconds } from '../../kernel/index.js';
import {
  agreed,
  anotherSupervisor,
  aRegister,
  firstMorning,
  given,
  guatemala,
  officer,
  people,
  proposing,
  registerCommands,
  sampleRules,
  standing,
  theEffect,
} from '../../../specification/index.js';
import type { OfficerChange, OfficerRegisterCommand } from './index.js';
import { coverOf, drawable, officerRegister, registerNumberOf } from './index.js';

type Register = ReturnType<typeof aRegister>;

const { supervisorInGuatemala: supervisor } = people;
const third = officer('gt.supervisor.3', 'gt-mintrab', 'supervisor');
const { 'commit-pool': commit, 'open-officer-register': open } = registerCommands;
const approve = (change: string): OfficerRegisterCommand => ({ type: 'approve-officer-change', change });
const sentAway: OfficerChange = { what: 'standing', roles: ['reviewer'], active: false };

/** So many days later, at the same hour. */
function later(story: Register, days: number): Register {
  const now = instant(milliseconds(story.setting.now) + days * 86_400_000);
  return {
    ...story,
    theFile: story.theFile,
    setting: { ...story.setting, now },
    when: (what, by) => story.when(what, by, now),
  };
}
const committed = (story: Register): Register => story.when(commit, theEffect).and();
const reviewersIn = ({ theFile: { pool } }: Register) =>
  pool === undefined ? [] : drawable(pool, 'reviewer').map(({ id }) => id as string);

const registered = ['gt.r1', 'gt.r2', 'gt.r3'].reduce(
  (story, id) => agreed(story, id, standing('reviewer')),
  aRegister().when(open, supervisor).and(),
);

describe('[attack 63] a seat on the committee', () => {
  const seat: OfficerChange = { what: 'seat', bench: 'workers' };

  it('is given and ended by two of the ministry, of whoever a side has named', () => {
    const given = agreed(registered, 'gt.union', seat);
    expect(given.theFile.seats).toMatchObject([{ officer: 'gt.union', bench: 'workers' }]);
    expect(given.theFile.officers).toEqual(registered.theFile.officers);
    given.when(proposing('gt.union', seat), supervisor).thenRefused('ALREADY_DONE');
    const ended = agreed(given, 'gt.union', { what: 'seat-ended' });
    expect(ended.theFile.seats?.map(({ bench }) => bench)).toEqual([undefined]);
    registered.when(proposing(supervisor.id, seat), supervisor).thenRefused('ABOUT_YOURSELF');
  });

  it('is in no other agency’s register, and no supervisor of the committee gives one', () => {
    const elsewhere = officer('gt.elsewhere', 'gt-intecap', 'supervisor');
    const theirs = registerNumberOf(guatemala, 'gt-intecap' as AgencyId);
    const other = given(officerRegister, { rules: sampleRules(), here: guatemala, caseId: theirs, now: firstMorning });
    other.when(open, elsewhere).and().when(proposing('gt.union', seat), elsewhere).thenRefused('NOT_YOUR_CASE');
    const ofCommittee = officer('gt.committee.head', 'gt-committee', 'supervisor');
    registered.when(proposing('gt.union', seat), ofCommittee).thenRefused('NOT_YOUR_CASE');
  });
});

describe('[attack 12] a change of an officer', () => {
  it('is proposed by one, approved by another, with a reason, and both stand in the journal', () => {
    const blank = { ...proposing('gt.r1', sentAway), reasons: { es: ' ' } };
    registered.when(blank, supervisor).thenRefused('REASONS_MISSING');
    const proposed = registered.when(proposing('gt.r1', sentAway), supervisor).then({
      ...{
        type: 'officer-change-proposed',
        proposal: { id: 'standing of gt.r1', officer: 'gt.r1', by: supervisor.id },
      },
    });
    expect(proposed.theFile.officers).toEqual(registered.theFile.officers);
    proposed.when(approve('standing of gt.r1'), supervisor).thenRefused('SAME_PERSON');
    proposed.when(approve('nothing'), anotherSupervisor).thenRefused('NO_PROPOSAL');
    const approved = proposed.when(approve('standing of gt.r1'), anotherSupervisor).then({
      ...{ type: 'officer-change-approved', by: anotherSupervisor.id },
      proposal: { officer: 'gt.r1', change: sentAway, reasons: { es: 'Demostración' } },
    });
    expect(approved.theFile.officers.find(({ id }) => id === 'gt.r1')?.active).toBe(false);
    approved.when(approve('standing of gt.r1'), anotherSupervisor).thenRefused('NO_PROPOSAL');
  });

  it('is nobody’s own, whoever proposes and whoever approves it', () => {
    registered.when(proposing(supervisor.id, standing('approver')), supervisor).thenRefused('ABOUT_YOURSELF');
    const absence: OfficerChange = { what: 'absence', from: '2026-03-09' as never, until: '2026-03-10' as never };
    const cover = { ...absence, cover: supervisor.id };
    registered.when(proposing('gt.r1', cover), supervisor).thenRefused('ABOUT_YOURSELF');
    const given = registered.when(proposing(anotherSupervisor.id, standing('approver')), supervisor).and();
    given.when(approve(`standing of ${anotherSupervisor.id}`), anotherSupervisor).thenRefused('ABOUT_YOURSELF');
    const declining = { type: 'decline-officer-change', reasons: { es: 'No' } } as const;
    given
      .when({ ...declining, change: `standing of ${anotherSupervisor.id}` }, anotherSupervisor)
      .thenRefused('ABOUT_YOURSELF');
    given.when(approve(`standing of ${anotherSupervisor.id}`), third).and();
  });

  it('leaves an agency with somebody who supervises', () => {
    const one = agreed(registered, 'gt.head', standing('supervisor'));
    const away: OfficerChange = { what: 'standing', roles: ['supervisor'], active: false };
    one.when(proposing('gt.head', away), supervisor).thenRefused('LAST_SUPERVISOR');
    one.when(proposing('gt.head', standing('reviewer')), supervisor).thenRefused('LAST_SUPERVISOR');
    const two = agreed(one, 'gt.second', standing('supervisor'));
    // Each was proposed while the other was there.
    const both = ['gt.head', 'gt.second'].reduce((story, id) => story.when(proposing(id, away), supervisor).and(), two);
    const left = both.when(approve('standing of gt.head'), third).and();
    left.when(approve('standing of gt.second'), third).thenRefused('LAST_SUPERVISOR');
  });

  it('dies with the standing of whoever proposed it, and is declined with a reason', () => {
    const proposed = registered.when(proposing('gt.r1', sentAway), third).and();
    const gone = agreed(proposed, third.id, { what: 'standing', roles: [], active: false });
    gone.when(approve('standing of gt.r1'), anotherSupervisor).thenRefused('NO_PROPOSAL');
    const declining = {
      type: 'decline-officer-change',
      change: 'standing of gt.r1',
      reasons: { es: 'No es cierto' },
    } as const;
    proposed.when({ ...declining, reasons: { es: '' } }, supervisor).thenRefused('REASONS_MISSING');
    expect(proposed.when(declining, supervisor).and().theFile.proposals).toEqual([]);
  });

  it('is for supervisors of the agency, and of the ministry', () => {
    for (const by of [officer('x', 'gt-mintrab', 'reviewer'), officer('x', 'gt-intecap', 'supervisor')])
      expect(registered.when(proposing('gt.r1', sentAway), by).decision.outcome).toBe('refused');
    registered.when(proposing('nobody', { what: 'passed-over' }), supervisor).thenRefused('NO_SUCH_OFFICER');
  });
});

describe('[attack 12] what nobody answered', () => {
  it('is so much of one supervisor at a time, and over after the days of the country', () => {
    const many = Array.from({ length: 20 }, (_, n) => `gt.n${n}`);
    const full = many.reduce(
      (story, id) => story.when(proposing(id, standing('reviewer')), supervisor).and(),
      registered,
    );
    const more = proposing('gt.more', standing('reviewer'));
    full.when(more, supervisor).thenRefused('TOO_MANY_PROPOSALS', { atMost: 20 });
    const others = full.when(more, anotherSupervisor).and();
    expect(others.theFile.proposals).toHaveLength(21);
    const answered = others.when(approve('standing of gt.n0'), anotherSupervisor).and();
    answered.when(proposing('gt.again', standing('reviewer')), supervisor).then({ type: 'officer-change-proposed' });

    const late = later(full, 31);
    late.when(approve('standing of gt.n0'), anotherSupervisor).thenRefused('NO_PROPOSAL');
    expect(committed(late).theFile.proposals).toEqual([]);
    expect(late.when(more, supervisor).and().theFile.proposals).toMatchObject([{ officer: 'gt.more' }]);
    later(full, 30).when(approve('standing of gt.n0'), anotherSupervisor).and();
  });
});

describe('[attack 12] a supervisor of the ministry', () => {
  type Officer = Extract<Actor, { readonly kind: 'officer' }>;
  const intecap = 'gt-intecap' as AgencyId;
  const [first, second, another] = ['1', '2', '3'].map((n) => officer(`gt.intecap.${n}`, intecap, 'supervisor')) as [
    Officer,
    Officer,
    Officer,
  ];
  const ofOwn = (...heads: readonly { readonly id: OfficerId }[]): Register =>
    heads.reduce(
      (story, { id }) => {
        const proposed = story.when(proposing(id, standing('supervisor')), supervisor).and();
        return proposed.when(approve(`standing of ${id}`), anotherSupervisor).and();
      },
      given(officerRegister, {
        caseId: registerNumberOf(guatemala, intecap),
        ...{ here: guatemala, rules: sampleRules(), now: firstMorning },
      })
        .when(open, first)
        .and(),
    );
  const change = proposing('gt.r1', standing('reviewer'));
  const offered = ({ theFile }: Register, by: Actor) => officerRegister.allowed(theFile, by);

  it('has no part in the register of an agency that has two of its own', () => {
    const one = ofOwn(first);
    one.when(change, supervisor).then({ type: 'officer-change-proposed' });
    one.when(change, first).and().when(approve(change.id), supervisor).and();
    const two = ofOwn(first, second);
    two.when(change, supervisor).thenRefused('NOT_YOUR_CASE');
    const proposed = two.when(change, first).and();
    proposed.when(approve(change.id), supervisor).thenRefused('NOT_YOUR_CASE');
    expect(offered(proposed, supervisor)).not.toContain('approve-officer-change');
    expect(offered(proposed, supervisor)).not.toContain('decline-officer-change');
    proposed.when(approve(change.id), second).then({ type: 'officer-change-approved' });
    const third = proposing(another.id, standing('supervisor'));
    const three = two.when(third, first).and().when(approve(third.id), second).and();
    expect(offered(three, supervisor)).not.toContain('propose-officer-change');
  });

  it('stands in for one whom the change is about, or who is away today', () => {
    const two = ofOwn(first, second);
    const about = proposing(second.id, standing('reviewer', 'supervisor'));
    const proposed = two.when(about, first).and();
    expect(offered(proposed, supervisor)).toContain('approve-officer-change');
    proposed.when(approve(about.id), supervisor).then({ type: 'officer-change-approved' });
    const absence: OfficerChange = { what: 'absence', from: '2026-03-04' as never, until: '2026-03-20' as never };
    const leave = two.when(proposing(second.id, absence), first).and();
    const away = committed(later(leave.when(approve(`absence of ${second.id}`), supervisor).and(), 1));
    away.when(change, first).and().when(approve(change.id), supervisor).then({ type: 'officer-change-approved' });
  });
});

describe('[attack 12] whoever looks at what supervisors do', () => {
  const watching = (...ids: readonly string[]) =>
    ids.reduce((story, id) => agreed(story, id, { what: 'standing', roles: ['auditor'], active: true }), registered);
  const away: OfficerChange = { what: 'standing', roles: ['auditor'], active: false };

  it('is never the last one of an agency who is sent away', () => {
    const one = watching('gt.auditor');
    one.when(proposing('gt.auditor', away), supervisor).thenRefused('LAST_OF_THEIR_ROLE', { role: 'auditor' });
    one.when(proposing('gt.auditor', standing('reviewer')), supervisor).thenRefused('LAST_OF_THEIR_ROLE');
    const two = watching('gt.auditor', 'gt.auditor.2');
    const both = ['gt.auditor', 'gt.auditor.2'].reduce(
      (all, id) => all.when(proposing(id, away), supervisor).and(),
      two,
    );
    const left = both.when(approve('standing of gt.auditor'), anotherSupervisor).and();
    left.when(approve('standing of gt.auditor.2'), anotherSupervisor).thenRefused('LAST_OF_THEIR_ROLE');
  });

  it('is taken the role on record: the entry says which, for the auditors of the country', () => {
    const proposed = watching('gt.auditor', 'gt.auditor.2').when(proposing('gt.auditor', away), supervisor).and();
    proposed.when(approve('standing of gt.auditor'), anotherSupervisor).then({
      ...{ type: 'officer-change-approved', takes: ['auditor'] },
    });
    const given_ = registered.when(proposing('gt.r1', standing('reviewer', 'approver')), supervisor).and();
    const approved = given_.when(approve('standing of gt.r1'), anotherSupervisor).and();
    expect(approved.events.at(-1)).not.toHaveProperty('takes');
  });
});

describe('[attack 12] the pool of a day', () => {
  it('is what was registered when the day began: who is sent away and called back within it stays in', () => {
    const day = later(registered, 1);
    const away = agreed(day, 'gt.r2', sentAway);
    expect(away.events.map(({ type }) => type)).toContain('pool-committed');
    expect(reviewersIn(away)).toEqual(['gt.r1', 'gt.r2', 'gt.r3']);
    away.when(commit, theEffect).thenRefused('ALREADY_DONE');
    const back = agreed(away, 'gt.r2', standing('reviewer'));
    expect(reviewersIn(back)).toEqual(['gt.r1', 'gt.r2', 'gt.r3']);
    expect(reviewersIn(committed(later(away, 1)))).toEqual(['gt.r1', 'gt.r3']);
  });

  it('takes nobody in within the day either', () => {
    const day = agreed(committed(later(registered, 1)), 'gt.friend', standing('reviewer'));
    expect(reviewersIn(day)).not.toContain('gt.friend');
    expect(reviewersIn(committed(later(day, 1)))).toContain('gt.friend');
  });

  it('is whoever was registered by the first draw, on the day on which the register is opened', () => {
    expect(registered.theFile.pool).toBeUndefined();
    const first = committed(registered);
    expect(reviewersIn(first)).toEqual(['gt.r1', 'gt.r2', 'gt.r3']);
    expect(reviewersIn(agreed(first, 'gt.friend', standing('reviewer')))).not.toContain('gt.friend');
  });

  it('knows who is away from the next morning on, and who covers for them', () => {
    const [from, until] = ['2026-03-04' as PlainDate, '2026-03-06' as PlainDate];
    registered
      .when(proposing('gt.r1', { what: 'absence', from: until, until: from }), supervisor)
      .thenRefused('DATES_REVERSED');
    const today = committed(registered);
    const recorded = agreed(today, 'gt.r1', { what: 'absence', from, until, cover: 'gt.r2' as OfficerId });
    expect(reviewersIn(recorded)).toContain('gt.r1');
    const away = committed(later(recorded, 1));
    expect(reviewersIn(away)).toEqual(['gt.r2', 'gt.r3']);
    expect(away.theFile.pool && coverOf(away.theFile.pool, 'gt.r1' as OfficerId)).toBe('gt.r2');
    const back = agreed(away, 'gt.r1', { what: 'return', absence: 'absence of gt.r1' });
    expect(reviewersIn(back)).toEqual(['gt.r2', 'gt.r3']);
    expect(reviewersIn(committed(later(back, 1)))).toContain('gt.r1');
    expect(reviewersIn(committed(later(away, 7)))).toContain('gt.r1');
  });

  it('passes over who is really not there, by an act of two with a reason, for the rest of the day', () => {
    const ill = agreed(later(registered, 1), 'gt.r3', { what: 'passed-over' });
    expect(reviewersIn(ill)).toEqual(['gt.r1', 'gt.r2']);
    expect(ill.theFile.pool?.passedOver).toEqual([{ officer: 'gt.r3', reasons: { es: 'Demostración' } }]);
    expect(reviewersIn(committed(later(ill, 1)))).toContain('gt.r3');
    expect(reviewersIn(agreed(registered, 'gt.r3', { what: 'passed-over' }))).toEqual(['gt.r1', 'gt.r2']);
  });

  it('passes over accounts that the identity provider knows no more', () => {
    const unknown = { type: 'pass-over-unknown', officers: ['gt.r1' as OfficerId] } as const;
    const known = committed(registered).when(unknown, theEffect).then({ type: 'unknown-passed-over' });
    expect(reviewersIn(known)).toEqual(['gt.r2', 'gt.r3']);
    known.when(unknown, theEffect).thenRefused('ALREADY_DONE');
    known.when(unknown, supervisor).thenRefused('NOT_YOUR_ROLE');
  });

  it('knows what each may assess as it was in the morning', () => {
    const habilitations = [{ standard: 'EC1' as never, until: '2030-01-01' as never }];
    const day = committed(later(agreed(registered, 'gt.r1', { what: 'habilitations', habilitations }), 1));
    const memberIn = ({ theFile: { pool } }: Register) => pool?.members.find(({ id }) => id === 'gt.r1');
    expect(memberIn(day)?.habilitations).toEqual(habilitations);
    const taken = agreed(day, 'gt.r1', { what: 'habilitations', habilitations: [] });
    expect(memberIn(taken)?.habilitations).toEqual(habilitations);
  });
});
