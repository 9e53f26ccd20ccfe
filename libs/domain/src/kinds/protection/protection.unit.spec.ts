import type { Actor, Role } from '../../file/case/index.js';
import type { PlainDate, RefusalCode } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import {
  aProtection,
  firstMorning,
  given,
  guatemala,
  lapseOf,
  mexico,
  mexicoSent,
  officer,
  openProtection,
  people,
  protectionAt,
  protectionCommands,
  sampleCase,
  sampleRules,
  theClock,
  theEffect,
  theNode,
  theWorkerOf,
} from '../../../specification/index.js';
import { tableOf } from '../../file/definition/law-made-of.js';
import { protection, protectionGround, protectionStages } from './index.js';

const allowedCommands = tableOf(protection.commands, protectionStages);

const rules = sampleRules();
const { counter, protectionOfficer, protectionSupervisor, supervisorInGuatemala } = people;
const opening = openProtection;
const nothing = aProtection;
const commands = protectionCommands();
const at = protectionAt;
const goesOn = { type: 'record-files-reached', direction: 'release' } as const;

describe('who is protected', () => {
  const on = (birth: string | undefined, today: string, doubted = false) =>
    protectionGround(birth as PlainDate | undefined, today as PlainDate, doubted);

  it('is under 18 on the day in the country, up to the day before the birthday', () => {
    expect(on('2008-03-03', '2026-03-02')).toBe('under-18');
    expect(on('2008-03-03', '2026-03-03')).toBeUndefined();
    expect(on('2026-01-01', '2026-03-03')).toBe('under-18');
  });

  it('was born on 29 February and turns 18 in a year without one', () => {
    expect(on('2008-02-29', '2026-02-27')).toBe('under-18');
    expect(on('2008-02-29', '2026-02-28')).toBeUndefined();
  });

  it('has no birth date, or an officer doubts it', () => {
    expect(on(undefined, '2026-03-03')).toBe('age-in-doubt');
    expect(on('1980-01-01', '2026-03-03', true)).toBe('age-in-doubt');
  });
});

describe('who may do what', () => {
  const actors: Readonly<Partial<Record<Role, Actor>>> = {
    worker: theWorkerOf(sampleCase),
    assistant: counter,
    registrar: officer('gt.registrar', 'gt-mintrab', 'registrar'),
    supervisor: protectionSupervisor,
    auditor: officer('gt.auditor', 'gt-mintrab', 'auditor'),
    operator: officer('gt.operator', 'gt-mintrab', 'operator'),
    'protection-officer': protectionOfficer,
    country: theNode(mexico),
    clock: theClock,
    effect: theEffect,
  };
  const noAccess: readonly RefusalCode[] = ['NOT_YOUR_ROLE', 'NOT_IN_THIS_STAGE', 'NOT_YOUR_CASE'];

  it.each(protectionStages)('is what the table says in stage %s', (stage) => {
    const story = at(stage);
    const row: Readonly<Partial<Record<string, readonly Role[]>>> = allowedCommands[stage];
    for (const role of Object.keys(actors) as Role[]) {
      const by = actors[role] ?? theEffect;
      for (const command of Object.values(commands).filter(({ type }) => type !== 'open-protection')) {
        const { decision } = story.when(command, by);
        const code = decision.outcome === 'refused' ? decision.code : undefined;
        if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
        else expect(noAccess).toContain(code);
        if (protection.allowed(story.theFile, by).includes(command.type)) expect(noAccess).not.toContain(code);
      }
    }
  });

  it('leaves a protection officer of another agency nothing', () => {
    const elsewhere = officer('gt.x', 'gt-mintrab', 'protection-officer');
    at('sealed').when(commands['take-up'], elsewhere).thenRefused('NOT_YOUR_CASE');
  });

  it('opens once, by whoever would have opened the ordinary file', () => {
    nothing().when(opening, theWorkerOf(sampleCase)).and();
    nothing().when(opening, theEffect).thenRefused('NOT_YOUR_ROLE');
    nothing()
      .when(opening, officer('mx.counter', 'mx-stps', 'assistant'))
      .thenRefused('NOT_YOUR_CASE');
    nothing().when(commands['take-up'], protectionOfficer).thenRefused('NO_SUCH_CASE');
    at('sealed').when(opening, counter).thenRefused('CASE_EXISTS');
  });
});

describe('a sealed file', () => {
  it('tells nobody in between: no agency but one, no holder, no corridor, no due date, no message', () => {
    for (const stage of protectionStages) {
      const { events, theFile } = at(stage);
      expect(protection.queue(theFile)).toEqual({
        agencies: ['gt-protection'],
        awaiting: [],
        assigned: [],
        sealed: true,
      });
      expect(protection.process(theFile, rules)).toMatchObject({ corridor: 'sealed', holder: 'sealed' });
      expect(lawOf('protection').publish(events, theFile, rules)).toEqual([]);
      const page = protection.status(theFile, rules);
      expect([page.holder, page.clock, page.host, page.standard]).toEqual([
        { who: 'nobody' },
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('tells the person at once that help is coming, and is never a refusal', () => {
    const { theFile } = at('sealed');
    expect(theFile.notices).toMatchObject([{ subject: 'protection' }]);
    expect(protection.status(theFile, rules)).toMatchObject({ stage: 'protected', next: 'nothing' });
  });

  it('is taken up within a working day, spoken with within three, and escalates', () => {
    const sealed = at('sealed');
    expect(sealed.theFile.clock?.allowance).toEqual({ unit: 'business-days', days: 1 });
    const late = sealed.when(...lapseOf(protection.process(sealed.theFile, rules))).then({ type: 'escalated' });
    const taken = late.when(commands['take-up'], protectionOfficer).and();
    expect(taken.theFile.clock?.allowance.days).toBe(3);
    expect(taken.when(commands['record-contact'], protectionOfficer).and().theFile.clock?.allowance.days).toBe(10);
  });

  it('[attack 3] comes back from whoever it was referred to, once it is established there that they are of age', () => {
    expect(protection.allowed(at('referred').theFile, protectionOfficer)).toContain('release');
    at('referred').when(commands.release, protectionOfficer).then({ type: 'released', reopensTo: 'gt-mintrab' });
  });

  it('is released or referred with a ground', () => {
    at('taken-up')
      .when({ type: 'release', ground: { es: ' ' } }, protectionOfficer)
      .thenRefused('REASONS_MISSING');
    at('taken-up')
      .when({ type: 'refer', to: { es: '' } }, protectionOfficer)
      .thenRefused('REASONS_MISSING');
  });
});

describe('a person who is of age', () => {
  const released = at('released');

  it('keeps the process open until whoever filed for them may open the dossier again', () => {
    expect(released.events.at(-1)).toMatchObject({ type: 'released', reopensTo: 'gt-mintrab' });
    const due = { kind: 'reopen-dossier', subject: 'filer' };
    expect(protection.process(released.theFile, rules).effects).toContainEqual(due);
    const reopened = released.when(commands['record-dossier-reopened'], theEffect).then({ type: 'dossier-reopened' });
    expect(protection.process(reopened.theFile, rules).effects).not.toContainEqual(due);
    reopened.when(commands['record-dossier-reopened'], theEffect).thenRefused('ALREADY_DONE');
  });

  it('came on their own: there is nobody to let in', () => {
    const alone = nothing()
      .when(opening, theWorkerOf(sampleCase))
      .and()
      .when(commands.release, protectionOfficer)
      .then({ type: 'released', ground: { es: 'Acta de nacimiento cotejada' } });
    expect(alone.theFile.reopensTo).toBeUndefined();
    expect(protection.process(alone.theFile, rules).effects.map(({ kind }) => kind)).not.toContain('reopen-dossier');
  });

  it('was released before this was recorded: nothing becomes due of it', () => {
    const { theFile } = at('taken-up');
    const before = protection.evolve(theFile, { type: 'released', at: firstMorning, ground: { es: 'Acta' } });
    expect(protection.process(before, rules).effects.map(({ kind }) => kind)).not.toContain('reopen-dossier');
  });
});

describe('[attack 3] the person’s other files', () => {
  const reached = (story: ReturnType<typeof at>) =>
    protection.process(story.theFile, rules).effects.filter(({ kind }) => kind === 'seal-files');

  it('are reached once when they are sealed, and once when they are released', () => {
    const sealed = at('sealed');
    expect(reached(sealed)).toEqual([{ kind: 'seal-files', subject: 'seal' }]);
    const still = sealed.when(commands['record-files-reached'], theEffect).then({ type: 'files-reached' });
    expect(reached(still)).toEqual([]);
    still.when(goesOn, theEffect).thenRefused('ALREADY_DONE');
    const released = still.when(commands.release, protectionOfficer).and();
    expect(reached(released)).toEqual([{ kind: 'seal-files', subject: 'release' }]);
    expect(reached(released.when(goesOn, theEffect).and())).toEqual([]);
    // Released before the first was done: it is not due any more, and its late outcome changes nothing.
    const early = sealed.when(commands.release, protectionOfficer).and();
    early.when(commands['record-files-reached'], theEffect).thenRefused('ALREADY_DONE');
  });
});

describe('[attack 3] a person whom another country protects', () => {
  const abroad = { ...opening, ground: 'sealed-abroad', toldBy: mexico } as const;
  const salvador = theNode('SV' as never);
  const says = (access: 'closed' | 'open', from = 'MX') =>
    ({ type: 'hear-seal', from: from as never, access }) as const;
  const sealed = () => nothing().when(abroad, theNode(mexico)).and();

  it('is released with the last country that said so', () => {
    sealed().when(says('open'), theNode(mexico)).then({ type: 'seal-heard' }, { type: 'released' });
    const both = sealed().when(says('closed', 'SV'), salvador).then({ type: 'seal-heard', from: 'SV' });
    const one = both.when(says('open'), theNode(mexico)).then({ type: 'seal-heard', access: 'open' });
    one.when(says('open', 'SV'), salvador).then({ type: 'seal-heard' }, { type: 'released' });
    sealed().when(says('open', 'SV'), salvador).then({ type: 'seal-heard' });
  });

  it('stays protected where this country took them up: it decides itself, and reads what the other one said', () => {
    const seal = firstMorning;
    const taken = sealed().when(commands['take-up'], protectionOfficer).and();
    const heard = taken.when({ ...says('open'), seal }, theNode(mexico)).then({ type: 'seal-heard', access: 'open' });
    expect(heard.theFile).toMatchObject({
      ...{ stage: 'taken-up', toldBy: [] },
      heard: { [mexico]: { at: firstMorning, access: 'open', seal } },
    });
    const released = heard.when(commands.release, protectionOfficer).then({ type: 'released', established: true });
    expect(released.theFile.establishedAt).toBe(firstMorning);
    const referred = taken.when(commands.refer, protectionOfficer).and();
    expect(referred.when(says('open'), theNode(mexico)).and().theFile.stage).toBe('referred');
  });

  it('hears each seal once, in the order in which it was put on', () => {
    const [one, two] = ['2026-03-01T09:00:00.000Z', '2026-03-02T09:00:00.000Z'] as never[];
    const named = (access: 'closed' | 'open', seal: never) => ({ ...says(access), seal });
    const first = nothing()
      .when({ ...abroad, seal: two } as never, theNode(mexico))
      .and();
    for (const known of [named('closed', two as never), named('closed', one as never), named('open', one as never)])
      first.when(known, theNode(mexico)).then();
    const opened = first
      .when(named('open', two as never), theNode(mexico))
      .then({ type: 'seal-heard' }, { type: 'released' });
    opened.when(named('closed', two as never), theNode(mexico)).then();
    expect(opened.theFile.establishedAt).toBeUndefined();
  });

  it('[attack 29] closed and opened before by that country, is opened again by those who protect people here', () => {
    const again = nothing()
      .when({ ...abroad, again: true, seal: firstMorning }, theNode(mexico))
      .and();
    const heard = again.when({ ...says('open'), seal: firstMorning }, theNode(mexico)).then({ type: 'seal-heard' });
    expect(heard.theFile).toMatchObject({ stage: 'sealed', toldBy: [] });
    heard.when(commands.release, protectionOfficer).then({ type: 'released', established: true });
  });

  it('stays protected where this country had a reason of its own', () => {
    const own = at('sealed').when(says('closed'), theNode(mexico)).and();
    expect(own.when(says('open'), theNode(mexico)).then({ type: 'seal-heard' }).theFile.stage).toBe('sealed');
    own.when(says('open'), counter).thenRefused('NOT_YOUR_ROLE');
  });
});

describe('what another country sent', () => {
  const heldBack = { caseId: sampleCase, kind: 'recognition-review', command: mexicoSent } as const;
  const sent = given(protection, { caseId: 'GT-26-000000-H' as never, here: guatemala, rules, now: firstMorning })
    .when({ ...opening, heldBack }, theNode(mexico))
    .and();

  it('is held back, and so is further news of it and of the files to which nothing happens', () => {
    expect(protection.about(sent.theFile)).toBe(sampleCase);
    const word = { caseId: sampleCase, kind: 'recognition-review', command: { type: 'receive-answer' } } as const;
    const told = { type: 'receive-word', from: mexico, word } as const;
    const twice = sent.when(told, theNode(mexico)).and().when(told, theNode(mexico)).and();
    expect(protection.errands(twice.theFile)).toEqual([]);
    // After the release in the order in which it came, each from whoever told it and once the one before was answered.
    let story = twice.when(commands.release, protectionOfficer).and().when(goesOn, theEffect).and();
    for (const due of [
      { id: 'take-in#1', command: mexicoSent },
      { id: 'take-in#2', from: mexico, ...word },
      { id: 'take-in#3', from: mexico, ...word },
    ]) {
      expect(protection.errands(story.theFile)).toMatchObject([due]);
      story = story.when({ type: 'record-errand', errand: due.id }, theEffect).and();
    }
    expect(protection.errands(story.theFile)).toEqual([]);
  });

  it('is no more than one person needs: a country that goes on telling is set aside', () => {
    const word = { caseId: sampleCase, kind: 'recognition-review', command: { type: 'receive-answer' } } as const;
    const words = Array.from({ length: 200 }, () => ({ type: 'word-received', at: firstMorning, from: mexico, word }));
    const full = given(protection, sent.setting, ...sent.events, ...(words as never[]));
    full.when({ type: 'receive-word', from: mexico, word }, theNode(mexico)).thenRefused('NO_SUCH_CASE');
    // Another one's words have their own places.
    const salvador = 'SV' as never;
    full.when({ type: 'receive-word', from: salvador, word }, theNode(salvador)).then({ type: 'word-received' });
  });

  it('is taken in as if it came now, once the person is known to be of age', () => {
    const released = sent.when(commands.release, protectionOfficer).and().when(goesOn, theEffect).and();
    const [errand] = protection.errands(released.theFile);
    const review = given(lawOf('recognition-review'), {
      caseId: sampleCase,
      here: guatemala,
      rules,
      now: firstMorning,
    });
    const file = released.theFile.caseId;
    const taken = review.when(errand?.command as never, { kind: 'effect', file }).and();
    expect(taken.theFile.stage).toBe('received');
    review.when(errand?.command as never, theEffect).thenRefused('NOT_FOR_THIS_COUNTRY');
    review.when(errand?.command as never, supervisorInGuatemala).thenRefused('NOT_YOUR_ROLE');
  });
});
