import type { Actor, Role } from '../../file/case/index.js';
import type { CaseId, RefusalCode } from '../../kernel/index.js';
import { caseNumberFor } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import {
  alertAt,
  alertCommands,
  anAlert,
  annexedRequest,
  at,
  firstMorning,
  forged,
  guatemala,
  lapseOf,
  mexico,
  officer,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
  secondSupervisor,
  theClock,
  theEffect,
  theNode,
} from '../../../specification/index.js';
import { given } from '../../../specification/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { alert, alertStages } from './index.js';

const rules = sampleRules();
const { supervisor, supervisorInGuatemala, verifier, worker } = people;
const [request, review] = [lawOf('recognition-request'), lawOf('recognition-review')];

describe('who may do what about an alert', () => {
  const noAccess: readonly RefusalCode[] = ['NOT_YOUR_ROLE', 'NOT_IN_THIS_STAGE', 'NOT_YOUR_CASE'];
  const opening: readonly string[] = ['open-alert', 'receive-alert'];

  it.each(alertStages)('is what the table says in stage %s', (stage) => {
    const story = alertAt(stage);
    const { here } = story.theFile;
    const actors: Readonly<Partial<Record<Role, Actor>>> = {
      worker,
      assistant: officer('x.counter', here === mexico ? 'mx-stps' : 'gt-mintrab', 'assistant'),
      registrar: people.registrar,
      verifier,
      supervisor: here === mexico ? secondSupervisor : supervisorInGuatemala,
      country: theNode(here === mexico ? guatemala : mexico),
      clock: theClock,
      effect: theEffect,
    };
    const row = rowIn(alert.commands, stage);
    const commands = Object.values(alertCommands(story.theFile.clock?.id));
    for (const role of Object.keys(actors) as Role[]) {
      const by = actors[role] ?? theEffect;
      for (const command of commands.filter(({ type }) => !opening.includes(type))) {
        const { decision } = story.when(command, by);
        const code = decision.outcome === 'refused' ? decision.code : undefined;
        if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
        else expect(noAccess).toContain(code);
        if (alert.allowed(story.theFile, by).includes(command.type)) expect(noAccess).not.toContain(code);
      }
    }
  });

  it('never lets whoever raised it approve, reject or keep it', () => {
    const { 'approve-alert': approve, 'keep-alert': keep, 'reject-alert': reject } = alertCommands();
    alertAt('proposed').when(approve, supervisor).thenRefused('SAME_PERSON');
    alertAt('proposed').when(reject, supervisor).thenRefused('SAME_PERSON');
    alertAt('contested').when(keep, supervisor).thenRefused('SAME_PERSON');
  });
});

describe('an alert is raised', () => {
  it('in a case that the agency holds or held, by its supervisor or verifier, with reasons', () => {
    annexedRequest()
      .when(forged, verifier)
      .then({ type: 'annex-opened', annex: { kind: 'alert' } });
    annexedRequest().when(forged, people.registrar).thenRefused('NOT_YOUR_ROLE');
    annexedRequest()
      .when(forged, officer('mx.x', 'mx-other', 'supervisor'))
      .thenRefused('NOT_YOUR_CASE');
    annexedRequest()
      .when({ ...forged, reasons: { es: ' ' } }, supervisor)
      .thenRefused('REASONS_MISSING');
    const units = ['X'] as unknown as typeof forged.units;
    annexedRequest()
      .when({ ...forged, units }, supervisor)
      .thenRefused('UNKNOWN_UNIT');
    given(review, { caseId: sampleCase, here: guatemala, rules, now: firstMorning }, ...reviewAt('draft').events)
      .when(forged, supervisorInGuatemala)
      .thenRefused('NOT_IN_THIS_STAGE');
    given(request, { caseId: sampleCase, here: mexico, rules, now: firstMorning })
      .when(forged, supervisor)
      .thenRefused('NO_SUCH_CASE');
  });

  it('under a number of its own, once; under the next one where that is another file’s', () => {
    const raised = annexedRequest().when(forged, supervisor).and();
    const [errand] = request.errands?.(raised.theFile, rules) ?? [];
    if (errand === undefined) throw new Error('no errand');
    expect(errand).toMatchObject({ kind: 'alert', command: { tell: [guatemala], notice: { subject: 'certificate' } } });
    expect(request.process(raised.theFile, rules).effects).toContainEqual({ kind: 'run-errand', subject: errand.id });
    const answered = { type: 'record-errand', errand: errand.id } as const;
    const done = raised.when(answered, theEffect).and();
    expect(request.errands?.(done.theFile, rules)).toEqual([]);
    done.when(answered, theEffect).thenRefused('ALREADY_DONE');
    raised.when(answered, supervisor).thenRefused('NOT_YOUR_ROLE');
    const taken = raised.when({ ...answered, refused: 'NO_SUCH_CASE' }, theEffect).and();
    const [again] = request.errands?.(taken.theFile, rules) ?? [];
    expect(again?.caseId).not.toBe(errand.caseId);
  });

  it('only by that case, or by the country that raised it', () => {
    const { 'open-alert': open, 'receive-alert': receive } = alertCommands();
    anAlert().when(open, theEffect).thenRefused('NOT_YOUR_CASE');
    anAlert().when({ type: 'approve-alert' }, secondSupervisor).thenRefused('NO_SUCH_CASE');
    alertAt('proposed').when(open, { kind: 'effect', file: sampleCase }).thenRefused('CASE_EXISTS');
    anAlert(guatemala)
      .when(receive, theNode('SV' as typeof mexico))
      .thenRefused('NOT_FOR_THIS_COUNTRY');
  });

  it('[attack 25] abroad under a number that follows from the case and that country, and under no other', () => {
    const { 'receive-alert': receive } = alertCommands();
    const under = (caseId: CaseId) =>
      given(alert, { ...anAlert(guatemala).setting, caseId }).when(receive, theNode(mexico));
    under(sampleCase).thenRefused('NOT_FOR_THIS_COUNTRY');
    under(caseNumberFor(sampleCase, 'appeal-GT#1')).thenRefused('NOT_FOR_THIS_COUNTRY');
    under(caseNumberFor(sampleCase, 'alert-GT#1')).thenRefused('NOT_FOR_THIS_COUNTRY');
    under(caseNumberFor(sampleCase, 'alert-MX#3')).then({ type: 'alert-received' });
  });
});

describe('an alert that a second person approved', () => {
  const telling = alertAt('telling');

  it('is told to the worker first, and with that to the countries: scope and period, never reasons', () => {
    expect(alert.publish(telling.events, telling.theFile)).toEqual([]);
    expect(alert.status(alertAt('proposed').theFile, rules)).toBeUndefined();
    expect(alert.status(telling.theFile, rules)).toMatchObject({ stage: 'alerted', about: sampleCase });
    const told = telling
      .when(alertCommands()['record-service'], theEffect)
      .then({ type: 'notice-served' }, { type: 'countries-told', to: [guatemala], unreached: false });
    const messages = alert.publish(told.events.slice(-1), told.theFile);
    expect(messages).toMatchObject([{ type: 'credential.alerted', to: guatemala, about: sampleCase }]);
    expect(JSON.stringify(messages)).not.toContain(forged.reasons.es);
    expect(told.theFile.clock).toBeUndefined();
  });

  it('is told to the countries in time, whether the worker could be reached or not', () => {
    const [lapse, by, due] = lapseOf(alert.process(telling.theFile, rules));
    expect(due).toBe(at('2026-03-07T05:59:59.999Z'));
    const told = telling.when(lapse, by, due).then({ type: 'escalated' }, { type: 'countries-told', unreached: true });
    expect(alert.process(told.theFile, rules).effects).toContainEqual({ kind: 'tell-worker', subject: 'n1' });
  });

  it('waits for nobody’s approval in silence: it escalates and can still be approved', () => {
    const proposed = alertAt('proposed');
    const late = proposed.when(...lapseOf(alert.process(proposed.theFile, rules))).then({ type: 'escalated' });
    expect(late.when({ type: 'approve-alert' }, secondSupervisor).and().theFile.stage).toBe('telling');
  });
});

describe('an alert that is wrong', () => {
  it('is contested, and closed within its own period; whoever was told is told so', () => {
    const contested = alertAt('contested');
    expect(contested.theFile.clock?.id).toBe('alert-close#2');
    const closed = contested.when(alertCommands()['close-alert'], secondSupervisor).and();
    expect(alert.publish(closed.events.slice(-2), closed.theFile)).toMatchObject([
      { type: 'credential.alert-closed', to: guatemala, about: sampleCase },
    ]);
    expect(alert.status(closed.theFile, rules)?.stage).toBe('alert-closed');
  });

  it('says why, whoever decides and whatever is decided', () => {
    const blank = { es: '' };
    const in_ = alertAt;
    in_('in-force').when({ type: 'contest-alert', ground: ' ' }, worker).thenRefused('REASONS_MISSING');
    in_('contested')
      .when({ ...alertCommands()['keep-alert'], reasons: blank } as never, secondSupervisor)
      .thenRefused('REASONS_MISSING');
    in_('contested').when({ type: 'close-alert', reasons: blank }, secondSupervisor).thenRefused('REASONS_MISSING');
    in_('proposed').when({ type: 'reject-alert', reasons: blank }, secondSupervisor).thenRefused('REASONS_MISSING');
  });

  it('escalates when nobody answers, and is late for everybody to count', () => {
    const contested = alertAt('contested');
    const late = contested.when(...lapseOf(alert.process(contested.theFile, rules))).then({ type: 'escalated' });
    expect(alert.queue(late.theFile, rules).awaiting).toContain('supervisor');
    expect(late.when(alertCommands()['keep-alert'], secondSupervisor).and().theFile.stage).toBe('kept');
  });

  it('of a contested alert, only the country that raised it can answer', () => {
    alertAt('received').when({ type: 'contest-alert', ground: 'No' }, worker).thenRefused('NOT_IN_THIS_STAGE');
  });
});

describe('an alert of another country', () => {
  const received = alertAt('received');

  it('stands in the supervisors’ queue until one has seen it, and beside the review', () => {
    expect(alert.queue(received.theFile, rules)).toMatchObject({ holder: 'gt-mintrab', awaiting: ['supervisor'] });
    expect(alert.queue(alertAt('noted').theFile, rules).holder).toBeUndefined();
    const [errand] = alert.errands(received.theFile);
    const decided = reviewAt('recognised');
    const hosted = given(review, { caseId: sampleCase, here: guatemala, rules, now: firstMorning }, ...decided.events);
    const noted = hosted
      .when(errand?.command as never, { kind: 'effect', file: received.theFile.caseId })
      .then({ type: 'alert-noted' });
    expect(noted.theFile.alerts).toMatchObject([{ raisedIn: mexico, state: 'in-force' }]);
    hosted.when(errand?.command as never, theEffect).thenRefused('NOT_FOR_THIS_COUNTRY');
  });

  it('ends when that country takes it back, and by nobody else', () => {
    const { 'receive-closing': closing } = alertCommands();
    received.when(closing, theNode('SV' as typeof mexico)).thenRefused('NOT_FOR_THIS_COUNTRY');
    const closed = received.when(closing, theNode(mexico)).and();
    const told = closed.when({ type: 'record-errand', errand: 'alert-in-force#1' }, theEffect).and();
    expect(alert.errands(told.theFile)).toMatchObject([{ id: 'alert-closed#1', command: { state: 'closed' } }]);
  });
});

describe('verifiers who subscribed', () => {
  const effectsOf = (stage: Parameters<typeof alertAt>[0]) => {
    const { theFile, setting } = alertAt(stage);
    return alert.process(theFile, setting.rules).effects.filter(({ kind }) => kind === 'tell-verifiers');
  };
  const told = (change: number) => ({ type: 'record-verifiers-told', change }) as const;

  it('are told of an alert in force, here or elsewhere, and only then', () => {
    for (const stage of ['proposed', 'rejected', 'telling', 'closed'] as const) expect(effectsOf(stage)).toEqual([]);
    for (const stage of ['in-force', 'contested', 'received', 'noted'] as const)
      expect(effectsOf(stage)).toEqual([{ kind: 'tell-verifiers', subject: '1' }]);
  });

  it('are told once, and that it was taken back where they knew of it', () => {
    alertAt('in-force').when(told(2), theEffect).thenRefused('ALREADY_DONE');
    const known = alertAt('contested').when(told(1), theEffect).then({ type: 'verifiers-told', change: 1 });
    known.when(told(1), theEffect).thenRefused('ALREADY_DONE');
    const closed = known.when(alertCommands()['close-alert'], secondSupervisor).and();
    expect(alert.process(closed.theFile, closed.setting.rules).effects).toContainEqual({
      kind: 'tell-verifiers',
      subject: '2',
    });
    closed.when(told(2), theEffect).then({ type: 'verifiers-told', change: 2 });
  });
});
