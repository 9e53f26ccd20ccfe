import type { Actor, Role } from '../../file/case/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { staffRoles } from '../../kernel/index.js';
import type { Equivalence } from '../../rulebook/catalogue/index.js';
import type { ClockId, CountryCode, PlainDate, StandardCode, UnitCode } from '../../kernel/index.js';
import {
  mexico,
  officer,
  sampleAgreement,
  theClock,
  theEffect,
  theNode,
  at,
  people,
  unitsInGuatemala,
} from '../../../specification/index.js';
import type { RuleChangeCommand } from './law.js';
import { ruleChange } from './law.js';
import { ruleChangeStages } from './rule-change.js';
import {
  allVoted,
  approved,
  cast,
  changeAt,
  checkpoint,
  delegates,
  inCommittee,
  nothing,
  propose,
  proposed,
  ruleChangeCommands,
  rules,
  secondVersion,
} from './change.sample.js';
import { sideBySide } from './side-by-side.js';

const reasons = { es: 'Falta el módulo de baterías' };
const commands = Object.values(ruleChangeCommands()).filter(({ type }) => type !== 'propose-rule-change');

describe('a change of rules', () => {
  it('goes from a draft to the committee of State, employers and workers, and is in force from its day', () => {
    const story = approved();
    expect(story.theFile.approved).toMatchObject({
      subject: 'equivalence',
      equivalence: {
        ...{ id: 'MX-GT-solar', version: 2, validFrom: '2026-04-01' },
        approval: {
          on: '2026-03-03',
          act: { es: expect.stringContaining('MX-GT-solar v2') as string },
          committee: { votes: [{ bench: 'state', vote: 'for' }, { bench: 'employers' }, { bench: 'workers' }] },
        },
      },
    });
    expect(ruleChange.process(story.theFile, rules)).toMatchObject({
      effects: [{ kind: 'publish-rules', subject: 'content' }],
    });
    const published = story.when({ type: 'record-published' }, theEffect).then({ type: 'rules-published' });
    const { deadline } = ruleChange.process(published.theFile, rules);
    // The last moment of 31 March in Guatemala; 1 April 2026 is a holy Wednesday, and a date rolls past nothing.
    expect(deadline).toEqual({ clock: 'in-force#1', at: '2026-04-01T05:59:59.999Z' });
    const lapse = { type: 'lapse', clock: 'in-force#1' as ClockId } as const;
    published.when(lapse, theClock).thenRefused('DEADLINE_NOT_PASSED', { dueOn: '2026-04-01' });
    const over = published.when(lapse, theClock, at('2026-04-01T06:00:00Z')).then({ type: 'came-into-force' });
    expect(ruleChange.process(over.theFile, rules)).toMatchObject({ stage: 'in-force', ended: true });
    over.when(lapse, theClock).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('is in force at once where its day has come; never before it was approved', () => {
    const early = proposed(secondVersion({ validFrom: '2026-01-01' as PlainDate }));
    const story = (['state', 'employers', 'workers'] as const).reduce(
      (one, bench) => cast(one, bench),
      early.when({ type: 'submit-to-committee' }, delegates.state).and(),
    );
    story
      .when({ type: 'close-committee' }, delegates.state)
      .then({ approved: { equivalence: { validFrom: '2026-03-03' } } })
      .when({ type: 'record-published' }, theEffect)
      .then({ type: 'rules-published' }, { type: 'came-into-force' })
      .when({ type: 'record-published' }, theEffect)
      .thenRefused('NOT_IN_THIS_STAGE');
  });

  it('needs one vote of each bench', () => {
    const two = cast(cast(inCommittee(), 'state'), 'workers');
    two.when({ type: 'close-committee' }, delegates.state).thenRefused('QUORUM_MISSING', { benches: ['employers'] });
  });

  it('is rejected by one vote against, whose reasons stay in the file; an abstention does not stop it', () => {
    const abstained = cast(allVoted(), 'employers', 'abstains')
      .when({ type: 'close-committee' }, delegates.state)
      .and();
    expect(abstained.theFile.stage).toBe('approved');
    const rejected = cast(allVoted(), 'employers', 'against')
      .when({ type: 'close-committee' }, delegates.state)
      .then({ type: 'rule-change-rejected' });
    expect(rejected.theFile.votes.find(({ vote }) => vote === 'against')?.reasons.es).toBe('Se revisó el programa');
  });

  it('is voted on by those whom the committee’s list seats', () => {
    inCommittee().when({ type: 'cast-vote', vote: 'for', reasons }, delegates.state).thenRefused('NO_BENCH');
  });

  it('[attack 54] is three people’s: nobody votes for two benches, and nobody seated later changes what another has said', () => {
    const vote = { type: 'cast-vote', vote: 'for', reasons } as const;
    const against = cast(inCommittee(), 'employers', 'against');
    against
      .when({ ...vote, bench: 'employers' }, delegates.state)
      .thenRefused('BENCH_HAS_VOTED')
      .when({ ...vote, bench: 'workers' }, delegates.employers)
      .thenRefused('ONE_BENCH_EACH');
    expect(against.theFile.votes).toMatchObject([{ bench: 'employers', vote: 'against' }]);
  });

  it('lets a bench change its vote until the committee closes, and counts the last one', () => {
    const changed = cast(cast(allVoted(), 'workers', 'against'), 'workers', 'for');
    expect(changed.theFile.votes).toHaveLength(3);
    changed.when({ type: 'close-committee' }, delegates.state).then({ type: 'rule-change-approved' });
    const vote = { type: 'cast-vote', bench: 'workers', vote: 'against', reasons } as const;
    approved().when(vote, delegates.workers).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('is voted on with reasons, and changed or withdrawn with reasons', () => {
    const blank = { es: ' ' };
    inCommittee()
      .when({ type: 'cast-vote', bench: 'state', vote: 'for', reasons: blank }, delegates.state)
      .thenRefused('REASONS_MISSING')
      .when({ type: 'withdraw-proposal', reasons: blank }, delegates.state)
      .thenRefused('REASONS_MISSING');
    proposed()
      .when({ type: 'amend-draft', content: secondVersion(), reasons: blank }, delegates.state)
      .thenRefused('REASONS_MISSING');
    nothing.when({ ...propose(), reasons: blank } as RuleChangeCommand, delegates.state).thenRefused('REASONS_MISSING');
  });

  it('is rejected where another file published its version first', () => {
    approved().when({ type: 'record-published', taken: true }, theEffect).then({ type: 'rule-change-rejected' });
    const published = approved().when({ type: 'record-published' }, theEffect).and();
    published.when({ type: 'record-published' }, theEffect).thenRefused('ALREADY_DONE');
  });

  it('is checked once more when it is approved: another version may have come first', () => {
    const { file, events } = allVoted();
    const overtaken = { ...rules, equivalences: { ...rules.equivalences, all: [versionTwo] } };
    const context = { caseId: file?.caseId as never, here: 'GT' as CountryCode, now: at('2026-03-04T15:00:00Z') };
    const decision = ruleChange.decide(
      file,
      { type: 'close-committee' },
      { ...context, by: delegates.state, rules: overtaken },
    );
    expect(decision).toMatchObject({ outcome: 'refused', code: 'VERSION_NOT_NEXT', detail: { next: 3 } });
    expect(events).not.toContainEqual(expect.objectContaining({ type: 'rule-change-approved' }));
  });
});

const versionTwo = { ...(approved().theFile.approved as { equivalence: Equivalence }).equivalence };

describe('readiness', () => {
  it('is confirmed by a second person who looks at the evidence, and is not voted on', () => {
    const draft = proposed(checkpoint());
    draft
      .when({ type: 'submit-to-committee' }, delegates.state)
      .thenRefused('NEEDS_SECOND_PERSON')
      .when({ type: 'confirm-checkpoint' }, delegates.state)
      .thenRefused('SAME_PERSON')
      .when({ type: 'confirm-checkpoint' }, delegates.employers)
      .then({ type: 'rule-change-approved', approved: { subject: 'checkpoint', passedOn: '2026-03-01' } });
    proposed().when({ type: 'confirm-checkpoint' }, delegates.workers).thenRefused('NEEDS_COMMITTEE');
  });

  it('is of a checkpoint that the agreement has, open, and passed already', () => {
    nothing.when(propose(checkpoint('none')), delegates.state).thenRefused('UNKNOWN_CHECKPOINT', { code: 'none' });
    const later = { ...checkpoint(), passedOn: '2026-03-04' as PlainDate };
    nothing.when(propose(later), delegates.state).thenRefused('DATE_IN_FUTURE');
    const passed = { ...rules, checkpoints: () => [{ country: 'GT', code: 'keys-exchanged', passedOn: '2026-01-01' }] };
    const context = { caseId: 'GT-26-7K3M9Q-X' as never, here: 'GT' as CountryCode, now: at('2026-03-03T15:00:00Z') };
    expect(
      ruleChange.decide(undefined, propose(checkpoint()), { ...context, by: delegates.state, rules: passed as never }),
    ).toMatchObject({ code: 'ALREADY_DONE' });
  });
});

describe('what is proposed', () => {
  const offered = (content: Parameters<typeof secondVersion>[0]) =>
    nothing.when(propose(secondVersion(content)), delegates.state);
  const units = (second: object) => {
    const content = secondVersion();
    if (content.subject !== 'equivalence') throw new TypeError('not an equivalence');
    const [one, two] = content.equivalence.units;
    return { units: [one, { ...two, ...second }] } as Parameters<typeof secondVersion>[0];
  };
  const [first, second] = unitsInGuatemala;

  it('is about this country’s own standards, under an agreement', () => {
    offered({ to: { country: mexico, code: 'EC0326' as StandardCode } }).thenRefused('NOT_FOR_THIS_COUNTRY');
    offered({ from: { country: 'CL' as CountryCode, code: 'X' as StandardCode } }).thenRefused('NO_AGREEMENT');
    offered({ from: { country: mexico, code: 'X' as StandardCode } }).thenRefused('UNKNOWN_STANDARD');
    offered({ to: { country: 'GT' as CountryCode, code: 'X' as StandardCode } }).thenRefused('UNKNOWN_STANDARD');
  });

  it('judges every unit once, in words that say what is missing', () => {
    offered(units({ unit: 'X' as UnitCode })).thenRefused('UNKNOWN_UNIT', { unit: 'X' });
    offered(units({ coveredBy: ['X'] })).thenRefused('UNKNOWN_UNIT', { unit: 'X' });
    offered(units({ unit: first })).thenRefused('UNIT_TWICE', { unit: first });
    offered(units({ missing: [] })).thenRefused('COVERAGE_UNCLEAR', { unit: second });
    offered(units({ coverage: 'none' })).thenRefused('COVERAGE_UNCLEAR', { unit: second });
    offered({ units: [] }).thenRefused('VERDICT_INCOMPLETE', { units: [first, second] });
  });

  it('is the next version of the one answer to its question', () => {
    offered({ version: 1 }).thenRefused('VERSION_NOT_NEXT', { next: 2 });
    offered({ id: 'MX-GT-other', version: 1 }).thenRefused('OTHER_EQUIVALENCE', { id: 'MX-GT-solar' });
    offered({ validUntil: '2026-03-31' as PlainDate }).thenRefused('DATES_REVERSED');
  });

  it('may be an agreement to which this country is a party', () => {
    const second = { ...sampleAgreement('escalate'), version: 2, inForceFrom: '2027-01-01' as PlainDate };
    const offer = (more: object) => propose({ subject: 'agreement', agreement: { ...second, ...more } });
    nothing.when(offer({}), delegates.state).then({ type: 'rule-change-proposed' });
    nothing.when(offer({ version: 3 }), delegates.state).thenRefused('VERSION_NOT_NEXT', { next: 2 });
    nothing.when(offer({ parties: [mexico] }), delegates.state).thenRefused('NOT_FOR_THIS_COUNTRY', { country: 'GT' });
    nothing
      .when(offer({ parties: ['GT', 'CL'] }), delegates.state)
      .thenRefused('NOT_FOR_THIS_COUNTRY', { country: 'CL' });
    nothing.when(offer({ inForceUntil: '2026-12-31' }), delegates.state).thenRefused('DATES_REVERSED');
    nothing.when(offer({ id: 'other', version: 1, automaticRecognition: true }), delegates.state).and();
  });

  it('may adopt another country’s evaluation, and revoke that', () => {
    const adoption = {
      ...{
        id: 'a-1',
        by: 'GT',
        from: { country: 'MX', code: 'EC0326' },
        through: { country: 'MX', code: 'EC0586.01' },
      },
      ...{ to: { country: 'GT', code: 'GT-ALB-01' }, act: { es: 'Acuerdo' }, on: '2026-03-01', demonstration: true },
    };
    const offer = (more: object) => propose({ subject: 'adoption', adoption: { ...adoption, ...more } } as never);
    nothing.when(offer({}), delegates.state).then({ type: 'rule-change-proposed' });
    nothing.when(offer({ by: 'MX' }), delegates.state).thenRefused('NOT_FOR_THIS_COUNTRY');
    nothing.when(offer({ to: { country: 'GT', code: 'X' } }), delegates.state).thenRefused('UNKNOWN_STANDARD');
    nothing.when(offer({ revokedOn: '2026-03-02' }), delegates.state).thenRefused('ALREADY_DONE');
  });
});

describe('two standards side by side', () => {
  it('show each unit of the host’s, what covers it, and what the version before said', () => {
    const content = secondVersion();
    if (content.subject !== 'equivalence') throw new TypeError('not an equivalence');
    const { from, to, rows, unused } = sideBySide(content.equivalence, rules);
    expect([from.title.es, to.title.es]).toEqual([
      'Instalación de sistemas fotovoltaicos',
      'Instalador de energía solar',
    ]);
    expect(
      rows.map(({ unit, coverage, before, coveredBy }) => [unit.code, coverage, before, coveredBy.length]),
    ).toEqual([
      ['GT-SOL-01-A', 'full', 'full', 1],
      ['GT-SOL-01-B', 'partial', 'full', 1],
    ]);
    expect(unused.map(({ code }) => code)).toEqual(['EC0586.01-2']);
  });
});

describe.each(ruleChangeStages)('a change of rules in stage %s', (stage) => {
  const story = changeAt(stage);
  const by: Readonly<Record<Role, Actor>> = {
    ...(Object.fromEntries(staffRoles.map((role) => [role, officer(`gt.${role}`, 'gt-mintrab', role)])) as Record<
      Role,
      Actor
    >),
    ...{ worker: people.worker, country: theNode(mexico), clock: theClock, effect: theEffect },
  };
  const roles = Object.keys(by) as Role[];

  it.each(roles)('lets a %s do what the table says and nothing else', (role) => {
    const row = rowIn(ruleChange.commands, stage);
    for (const command of commands) {
      const { decision } = story.when(command, by[role]);
      const code = decision.outcome === 'refused' ? decision.code : undefined;
      if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
      else expect(['NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE']).toContain(code);
    }
  });

  it('is nobody else’s: not of another agency, not of another country', () => {
    for (const stranger of [
      officer('gt.delegate.x', 'gt-intecap', 'delegate'),
      officer('mx.delegate.x', 'gt-mintrab', 'delegate'),
    ]) {
      const elsewhere = stranger.id.startsWith('mx') ? { ...stranger, country: mexico } : stranger;
      for (const command of commands) expect(story.when(command, elsewhere).decision.outcome).toBe('refused');
      expect(ruleChange.allowed(story.theFile, elsewhere)).toEqual([]);
      nothing.when(propose(), elsewhere).thenRefused('NOT_YOUR_CASE');
    }
  });

  it('offers what is open to whoever asks', () => {
    const offered = ruleChange.allowed(story.theFile, delegates.workers);
    for (const command of commands.filter(({ type }) => offered.includes(type)))
      expect(story.when(command, delegates.workers).decision).not.toMatchObject({ code: 'NOT_YOUR_ROLE' });
  });
});

describe('a file that does not exist, and one that does', () => {
  it('say so', () => {
    nothing.when({ type: 'close-committee' }, delegates.state).thenRefused('NO_SUCH_CASE');
    proposed().when(propose(), delegates.state).thenRefused('CASE_EXISTS');
  });
});
