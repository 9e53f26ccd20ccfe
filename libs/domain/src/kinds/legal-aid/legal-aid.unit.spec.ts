import {
  at,
  forLegalAid,
  given,
  legalAidAt,
  legalAidCommands,
  officer,
  people,
  refusedReview,
  sampleRules,
  theClock,
  theDefender,
} from '../../../specification/index.js';
import type { AgencyId, CaseId, PlainDate } from '../../kernel/index.js';
import type { GrantMandate } from '../../around/mandate/index.js';
import type { MandateScope } from '../../file/case/index.js';
import { lawOf } from '../../laws/index.js';
import { readEntry, readFile } from '../../reading/index.js';
import { isShared } from './legal-aid.js';
import { legalAid } from './law.js';

const rules = sampleRules();
const review = lawOf('recognition-review');
const { worker } = people;
const commands = legalAidCommands();
const aid = refusedReview().when(forLegalAid, worker).and().theFile.annexes?.at(-1)?.caseId as CaseId;
const fromTheBody = { kind: 'effect', file: aid } as const;
const heard = (news: string, byWorker?: true) => ({
  ...{ type: 'hear-legal-aid', aid, body: 'gt-legal-aid', news },
  ...(byWorker === undefined ? {} : { byWorker }),
});
const mandate = (scope: MandateScope): GrantMandate => ({
  ...{ type: 'grant-mandate', to: { agency: theDefender.agency }, scope, until: '2026-05-29' as PlainDate },
});

describe('[F48] a case sent to legal aid', () => {
  it('goes to a body of free legal aid of this country, in the parts that its worker chose, until a day', () => {
    const ask = (change: object) => refusedReview().when({ ...forLegalAid, ...change }, worker);
    ask({}).then({ type: 'annex-opened', annex: { kind: 'legal-aid', opens: { body: 'gt-legal-aid' } } });
    ask({ body: 'mx-legal-aid' as AgencyId }).thenRefused('NOT_LEGAL_AID', {
      ...{ agency: 'mx-legal-aid', bodies: ['gt-legal-aid'] },
    });
    ask({ parts: [] }).thenRefused('REASONS_MISSING');
    ask({ until: '2026-03-02' }).thenRefused('DEADLINE_PASSED');
    ask({ until: '2026-08-31' }).thenRefused('SHARE_TOO_LONG', { atMost: 180 });
    ask({}).and().when(forLegalAid, worker).thenRefused('ALREADY_DONE');
  });

  it('is sent by the worker with a code of their own, and by nobody for them', () => {
    refusedReview().when(forLegalAid, people.counter).thenRefused('NOT_YOUR_ROLE');
    refusedReview()
      .when(forLegalAid, { kind: 'worker', caseId: refusedReview().theFile.caseId, printed: true })
      .thenRefused('NEEDS_OWN_CODE');
    const acting = refusedReview().when(mandate('act'), worker).and();
    acting.when(forLegalAid, theDefender).thenRefused('NOT_YOUR_ROLE');
  });

  it('is answered by a defender of that body, within the country’s period', () => {
    const asked = legalAidAt('asked');
    expect(asked.theFile.clock).toMatchObject({ allowance: { unit: 'business-days', days: 5 } });
    expect(legalAid.queue(asked.theFile, rules)).toMatchObject({ holder: 'gt-legal-aid', awaiting: ['defender'] });
    asked
      .when(commands['accept-legal-aid'], officer('gt.other', 'gt-labour-rights', 'defender'))
      .thenRefused('NOT_YOUR_CASE');
    asked.when(commands['accept-legal-aid'], theDefender).then({ type: 'legal-aid-accepted' });
    asked.when({ type: 'decline-legal-aid', reasons: { es: ' ' } }, theDefender).thenRefused('REASONS_MISSING');
    asked.when(commands['decline-legal-aid'], theDefender).then({ type: 'legal-aid-declined' });
    expect(legalAidAt('unanswered').theFile).toMatchObject({ stage: 'unanswered', clock: undefined });
  });

  it('is read from when the body accepted until its day, and not on a day after', () => {
    const until = '2026-05-29' as PlainDate;
    expect(isShared(legalAidAt('asked').theFile, until)).toBe(false);
    expect(isShared(legalAidAt('accepted').theFile, until)).toBe(true);
    expect(isShared(legalAidAt('accepted').theFile, '2026-05-30' as PlainDate)).toBe(false);
    expect(isShared(legalAidAt('ended').theFile, until)).toBe(false);
    const end = legalAid.process(legalAidAt('accepted').theFile, rules).deadline;
    expect(end?.at).toBe('2026-05-30T05:59:59.999Z');
    const lapse = { type: 'lapse', clock: end?.clock } as never;
    legalAidAt('accepted').when(lapse, theClock, at('2026-05-29T20:00:00Z')).thenRefused('DEADLINE_NOT_PASSED');
    legalAidAt('accepted').when(lapse, theClock, end?.at).then({ type: 'legal-aid-ended' });
    legalAidAt('asked')
      .when(commands['accept-legal-aid'], theDefender, at('2026-05-30T07:00:00Z'))
      .thenRefused('DEADLINE_PASSED', { dueOn: until });
  });

  it('is ended by the worker with one command, and every mandate of the body with it', () => {
    legalAidAt('accepted').when(commands['end-legal-aid'], theDefender).thenRefused('NOT_YOUR_ROLE');
    const ended = legalAidAt('ended');
    expect(legalAid.errands(ended.theFile)).toMatchObject([
      { id: 'tell-case#ended', command: { type: 'hear-legal-aid', news: 'ended', byWorker: true } },
    ]);
    const mandated = refusedReview().when(forLegalAid, worker).and().when(mandate('appeal'), worker).and();
    const told = mandated.when(heard('ended', true) as never, fromTheBody).and().theFile;
    expect(told.mandates).toMatchObject([{ id: 'm1', ended: true }]);
    expect(told.annexes?.at(-1)).toMatchObject({ over: true });
    expect(told.notices).toHaveLength(mandated.theFile.notices.length);
    // With its last day, what the worker gave beside it stands until its own.
    const lapsed = mandated.when(heard('ended') as never, fromTheBody).and().theFile;
    expect(lapsed.mandates?.[0]?.ended).toBeUndefined();
  });

  it('tells the case each answer, and the case tells its worker, who may then ask again', () => {
    const sent = refusedReview().when(forLegalAid, worker).and();
    sent.when(heard('accepted') as never, { kind: 'effect', file: sent.theFile.caseId }).thenRefused('NO_SUCH_CASE');
    const declined = sent.when(heard('declined') as never, fromTheBody).and();
    expect(declined.theFile.notices.at(-1)).toMatchObject({ subject: 'legal-aid-answered' });
    declined.when(forLegalAid, worker).then({ type: 'annex-opened' });
    sent
      .when(heard('accepted') as never, fromTheBody)
      .and()
      .when(forLegalAid, worker)
      .thenRefused('ALREADY_DONE');
  });

  it('is no business of the agency that decides', () => {
    const sent = refusedReview().when(forLegalAid, worker).and();
    const reading = (reader: 'worker' | typeof people.reviewer) =>
      ({ kind: 'recognition-review', reader, assigned: [people.reviewer.id] }) as const;
    const annexes = (reader: 'worker' | typeof people.reviewer) =>
      JSON.stringify(readFile(reading(reader), sent.theFile)['annexes']);
    expect(annexes('worker')).toContain('legal-aid');
    expect(annexes(people.reviewer)).not.toContain('legal-aid');
    const event = sent.events.at(-1);
    const entry = (reader: 'worker' | typeof people.reviewer) =>
      JSON.stringify(readEntry(reading(reader), { type: 'annex-opened', event: event as object, actor: worker }));
    expect(entry('worker')).toContain('legal-aid');
    expect(entry(people.reviewer)).not.toContain('legal-aid');
    expect(given(review, sent.setting, ...sent.events).theFile.annexes).toHaveLength(1);
    const told = sent.when(heard('declined') as never, fromTheBody).and().theFile;
    const notices = (reader: 'worker' | typeof people.reviewer) =>
      JSON.stringify(readFile(reading(reader), told)['notices']);
    expect(notices('worker')).toContain('legal-aid-answered');
    expect(notices(people.reviewer)).not.toContain('legal-aid-answered');
  });
});
