import {
  aProtection,
  firstMorning,
  given,
  lapseOf,
  mexico,
  officer,
  openProtection,
  people,
  protectionAt,
  protectionCommands,
  sampleRules,
  theEffect,
  theNode,
} from '../../../specification/index.js';
import { lawOf } from '../../laws/index.js';
import { protection, protectionStages } from './index.js';

const { counter, protectionOfficer, protectionSupervisor, supervisorInGuatemala } = people;
const commands = protectionCommands();
const rules = sampleRules();
const doubt = { es: 'Parece menor de lo que dice su documento' };
const doubting = { ...openProtection, ground: 'age-in-doubt', doubt } as const;
const doubted = () => aProtection().when(doubting, counter).and();
const ofAge = commands['record-age'];
const child = { type: 'record-age', ground: 'under-18' } as const;
const late = (story: ReturnType<typeof doubted>) => story.when(...lapseOf(protection.process(story.theFile, rules)));

describe('[R6] every stage of a protection', () => {
  it.each(['sealed', 'taken-up', 'referred'] as const)(
    'has a clock and a way out in %s, also once it is late',
    (stage) => {
      const story = protectionAt(stage)
        .when(commands['record-files-reached'], theEffect)
        .and()
        .when(commands['record-service'], theEffect)
        .and();
      for (const one of [story, late(story).then({ type: 'escalated' })]) {
        expect(one.theFile.clock).toBeDefined();
        expect(protection.process(one.theFile, rules).ended).toBe(false);
        expect(one.when(commands.release, protectionOfficer).and().theFile.stage).toBe('released');
        expect(protection.allowed(one.theFile, protectionSupervisor)).toContain('assign-protector');
      }
    },
  );

  it('counts its periods as the country’s pack says', () => {
    const days = protectionStages.map((stage) => protectionAt(stage).theFile.clock?.allowance.days);
    expect(Object.fromEntries(protectionStages.map((stage, index) => [stage, days[index]]))).toEqual({
      ...{ sealed: 1, 'taken-up': 3, referred: 20, released: undefined },
    });
    const spoken = protectionAt('taken-up').when(commands['record-contact'], protectionOfficer);
    expect(spoken.and().theFile.clock).toMatchObject({ id: 'protection#3', allowance: { days: 10 } });
  });

  it('goes on counting after the first contact, and after each', () => {
    let story = protectionAt('taken-up');
    for (const id of ['protection#3', 'protection#4', 'protection#5']) {
      story = late(story).and().when(commands['record-contact'], protectionOfficer).and();
      expect(story.theFile.clock).toMatchObject({ id });
      expect(story.theFile.clock?.lapsedAt).toBeUndefined();
      expect(protection.process(story.theFile, rules).deadline).toBeDefined();
    }
    const asked = protectionAt('referred').when(commands['record-contact'], protectionOfficer).and();
    expect(asked.theFile.clock?.allowance.days).toBe(20);
  });

  it('comes back from whoever it was referred to, with the answer, and may be referred again', () => {
    const back = late(protectionAt('referred'))
      .and()
      .when(commands['return-referral'], protectionSupervisor)
      .then({ type: 'referral-returned' });
    expect(back.theFile).toMatchObject({ stage: 'taken-up', referralAnswer: { es: expect.any(String) as string } });
    expect(back.theFile.clock?.allowance.days).toBe(10);
    expect(back.when(commands.refer, protectionOfficer).and().theFile.stage).toBe('referred');
    protectionAt('referred')
      .when({ type: 'return-referral', answer: { es: ' ' } }, protectionOfficer)
      .thenRefused('REASONS_MISSING');
  });

  it('was referred before anybody asked what became of it: it is as it was, and can come back', () => {
    const { setting, events } = protectionAt('taken-up');
    const before = { type: 'referred', at: firstMorning, to: { es: 'Procuraduría' } } as const;
    const then = given(protection, setting, ...events, before, {
      type: 'notice-served',
      at: firstMorning,
      notice: 'n1' as never,
      service: { channel: 'sms', attempts: 1, deliveredAt: firstMorning, servedOn: '2026-03-03' as never },
    });
    expect(then.theFile.clock).toBeUndefined();
    const settled = then.when({ type: 'record-files-reached', direction: 'seal' }, theEffect).and();
    expect(protection.process(settled.theFile, rules).ended).toBe(true);
    expect(settled.when(commands['return-referral'], protectionOfficer).and().theFile.clock).toBeDefined();
  });
});

describe('[R6] the day on which somebody comes of age', () => {
  it.each(['sealed', 'taken-up', 'referred'] as const)(
    'opens the seal by itself in %s, and the files go on',
    (stage) => {
      const opened = protectionAt(stage)
        .when(ofAge, theEffect)
        .then({ type: 'released', established: true, reopensTo: 'gt-mintrab' });
      expect(opened.theFile.stage).toBe('released');
      expect(protection.process(opened.theFile, rules).effects).toContainEqual({
        kind: 'seal-files',
        subject: 'release',
      });
    },
  );

  it('is not before it has come, is nobody’s to say, and no day of birth stands in the file', () => {
    protectionAt('sealed').when(child, theEffect).thenRefused('ALREADY_DONE');
    for (const by of [protectionOfficer, protectionSupervisor, counter])
      protectionAt('sealed').when(ofAge, by).thenRefused('NOT_YOUR_ROLE');
    protectionAt('released').when(ofAge, theEffect).thenRefused('NOT_IN_THIS_STAGE');
    expect(JSON.stringify(protectionAt('sealed').events)).not.toMatch(/birth|2008/i);
  });

  it('settles no doubt, and overrules no other country', () => {
    doubted().when(ofAge, theEffect).thenRefused('ALREADY_DONE');
    const told = { type: 'hear-seal', from: mexico, access: 'closed' } as const;
    const both = protectionAt('sealed').when(told, theNode(mexico)).and();
    const stands = both.when(ofAge, theEffect).then({ type: 'age-weighed', ground: 'sealed-abroad' });
    stands.when(ofAge, theEffect).thenRefused('ALREADY_DONE');
    stands.when({ ...told, access: 'open' }, theNode(mexico)).then({ type: 'seal-heard' }, { type: 'released' });
  });
});

describe('[R6] whom people here took up because of another country’s word', () => {
  const abroad = { ...openProtection, ground: 'sealed-abroad', toldBy: mexico } as const;
  const told = { type: 'hear-seal', from: mexico } as const;
  const sealed = () => aProtection().when(abroad, theNode(mexico)).and();
  const taken = () => sealed().when(commands['take-up'], protectionOfficer).and();

  it('is protected for their own age by their dossier, which opens the seal on the day on which they come of age', () => {
    sealed().when(child, theEffect).thenRefused('ALREADY_DONE');
    const own = taken().when(child, theEffect).then({ type: 'age-weighed', ground: 'under-18' });
    const alone = own.when({ ...told, access: 'open' }, theNode(mexico)).then({ type: 'seal-heard' });
    alone.when(ofAge, theEffect).then({ type: 'released', established: true });
    // The other country is a day later: its word is the last.
    const both = own.when(ofAge, theEffect).then({ type: 'age-weighed', ground: 'sealed-abroad', ofAge: true });
    const opened = both
      .when({ ...told, access: 'open' }, theNode(mexico))
      .then({ type: 'seal-heard' }, { type: 'released' });
    expect(opened.theFile.stage).toBe('released');
  });

  it('is opened by people here where the dossier said all along that they are of age', () => {
    taken().when(ofAge, theEffect).thenRefused('ALREADY_DONE');
    const heard = taken()
      .when({ ...told, access: 'open' }, theNode(mexico))
      .then({ type: 'seal-heard' });
    heard.when(ofAge, theEffect).thenRefused('ALREADY_DONE');
  });
});

describe('[R6] a doubt', () => {
  it('is of an officer who has the person before them, with a reason', () => {
    expect(doubted().theFile.doubt).toEqual(doubt);
    const reader = officer('gt.reviewer', 'gt-mintrab', 'reviewer', 'approver', 'verifier');
    aProtection().when(doubting, reader).thenRefused('NOT_YOUR_ROLE');
    aProtection()
      .when({ ...doubting, doubt: { es: ' ' } }, counter)
      .thenRefused('REASONS_MISSING');
  });

  it('that was a mistake is taken away with a reason, and the person is of age by their dossier', () => {
    const lifted = doubted().when(commands['lift-doubt'], protectionOfficer).then({ type: 'doubt-lifted' });
    expect(lifted.theFile.doubt).toBeUndefined();
    expect(protection.process(lifted.theFile, rules).effects).toContainEqual({ kind: 'weigh-age', subject: 'doubt' });
    lifted.when(commands['lift-doubt'], protectionSupervisor).thenRefused('ALREADY_DONE');
    const opened = lifted.when(ofAge, theEffect).then({ type: 'released', established: true });
    expect(protection.process(opened.theFile, rules).effects.map(({ kind }) => kind)).not.toContain('weigh-age');
    doubted()
      .when({ type: 'lift-doubt', reasons: { es: '' } }, protectionOfficer)
      .thenRefused('REASONS_MISSING');
    doubted().when(commands['lift-doubt'], supervisorInGuatemala).thenRefused('NOT_YOUR_CASE');
  });

  it('taken away leaves whoever is under 18 protected, until they come of age', () => {
    const weighed = doubted()
      .when(commands['lift-doubt'], protectionOfficer)
      .and()
      .when(child, theEffect)
      .then({ type: 'age-weighed', ground: 'under-18' });
    expect(weighed.theFile).toMatchObject({ stage: 'sealed', ground: 'under-18' });
    weighed.when(commands['lift-doubt'], protectionOfficer).thenRefused('ALREADY_DONE');
    weighed.when(ofAge, theEffect).then({ type: 'released' });
  });
});

describe('[R6] whoever answers for those who protect people', () => {
  it('names who looks after the person: what nobody took up is taken up, what somebody has changes hands', () => {
    const assigned = late(protectionAt('sealed'))
      .and()
      .when(commands['assign-protector'], protectionSupervisor)
      .then({ type: 'protector-assigned' });
    expect(assigned.theFile).toMatchObject({ stage: 'taken-up', officer: protectionOfficer.id });
    expect(assigned.theFile.clock?.allowance.days).toBe(3);
    const other = { ...commands['assign-protector'], to: 'gt.protection-officer.2' } as never;
    const moved = protectionAt('referred').when(other, protectionSupervisor).and();
    expect(moved.theFile).toMatchObject({ stage: 'referred', officer: 'gt.protection-officer.2' });
    expect(moved.theFile.clock?.id).toBe(protectionAt('referred').theFile.clock?.id);
    protectionAt('sealed').when(other, protectionOfficer).thenRefused('NOT_YOUR_ROLE');
    protectionAt('sealed').when(other, supervisorInGuatemala).thenRefused('NOT_YOUR_CASE');
    expect(lawOf('protection').publish(moved.events, moved.theFile, rules)).toEqual([]);
  });
});
