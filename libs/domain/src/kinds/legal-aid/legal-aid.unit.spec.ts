import {
  at,
  firstMorning,
  forLegalAid,
  legalAidAt,
  legalAidCommands,
  officer,
  people,
  refusedReview,
  sampleRules,
  served,
  theClock,
  theDefender,
} from '../../../specification/index.js';
import type { AgencyId, CaseId, NoticeId, PlainDate } from '../../kernel/index.js';
import type { GrantMandate } from '../../around/mandate/index.js';
import type { MandateScope } from '../../file/case/index.js';
import { mandateOf } from '../../file/case/index.js';
import { readEntry, readFile } from '../../reading/index.js';
import type { Reader, Reading } from '../../reading/index.js';
import { isShared } from './legal-aid.js';
import { legalAid } from './law.js';

const rules = sampleRules();
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

  it('leaves nobody of the body a mandate, also one that names them; who decides does not learn why', () => {
    const named: GrantMandate = { ...mandate('act'), to: { officer: theDefender.id } };
    const acting = refusedReview().when(forLegalAid, worker).and().when(named, worker).and();
    const elsewhere = officer(theDefender.id, 'gt-labour-rights', 'defender');
    const holds = (one: typeof acting, by: typeof theDefender) =>
      mandateOf(one.theFile.mandates, by, '2026-03-05' as PlainDate)?.id;
    expect(holds(acting, theDefender)).toBe('m1');
    const ended = acting.when(heard('ended', true) as never, fromTheBody).and();
    expect(holds(ended, theDefender)).toBeUndefined();
    // What the worker gave a person stands where they do not come as somebody of the body.
    expect(holds(ended, elsewhere)).toBe('m1');
    const again = ended.when(named, worker).and();
    expect(holds(again, theDefender)).toBe('m2');
    const reading = { kind: 'recognition-review', assigned: [], notices: [] } as const;
    const read = (reader: Reader) => JSON.stringify(readFile({ ...reading, reader }, ended.theFile)['mandates']);
    expect(read(people.counter)).not.toContain('gt-legal-aid');
    expect(read('worker')).toContain('gt-legal-aid');
  });

  it('is asked for so many times in a case, and not for ever', () => {
    const once = (sent: ReturnType<typeof refusedReview>) => {
      const asked = sent.when(forLegalAid, worker).and();
      const file = asked.theFile.annexes?.at(-1)?.caseId as CaseId;
      return asked.when({ ...heard('declined'), aid: file } as never, { kind: 'effect', file }).and();
    };
    once(once(once(refusedReview())))
      .when(forLegalAid, worker)
      .thenRefused('TOO_MANY_ASKED', { atMost: 3 });
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
    const told = sent
      .when({ type: 'record-errand', errand: `open-annex#${aid}` }, { kind: 'effect' })
      .and()
      .when(heard('declined') as never, fromTheBody)
      .and();
    const notice = told.theFile.notices.at(-1)?.id as NoticeId;
    const effect = { kind: 'effect' } as const;
    const { events, theFile } = told
      .when({ type: 'record-attempt', notice, channel: 'sms', why: 'no-answer', round: 1 }, effect)
      .and()
      .when({ type: 'record-handover', notice, channel: 'e-mail', round: 1 }, effect)
      .and()
      .when(served(notice, firstMorning), effect)
      .and();
    const read = (reader: Reader) => {
      const { notices } = theFile;
      const reading: Reading = { kind: 'recognition-review', reader, assigned: [people.reviewer.id], notices };
      const entries = events.map((event) => readEntry(reading, { type: event.type, event, actor: worker }));
      return { file: readFile(reading, theFile), entries };
    };
    const hints = ['legal-aid', aid, `"${notice}"`, 'gt-legal-aid'];
    const officers = Object.values(people).filter((one) => one.kind === 'officer');
    expect(officers.length).toBeGreaterThan(5);
    for (const officer of officers) {
      const { entries, file } = read(officer);
      const said = JSON.stringify({ entries, file });
      expect(hints.filter((hint) => said.includes(hint))).toEqual([]);
      // It was asked for, opened, heard of, tried, handed over and served: six, and of none by whom.
      const untold = entries.filter((entry) => entry?.event.type === 'hidden');
      expect(untold).toEqual(Array(6).fill({ event: { type: 'hidden' }, actor: { kind: 'hidden' } }));
      expect(entries).toHaveLength(events.length);
    }
    const own = JSON.stringify(read('worker'));
    expect(hints.filter((hint) => !own.includes(hint))).toEqual([]);
    expect(own).toContain('legal-aid-answered');
  });

  it('is not found out by what is hidden of an annex that officers know, nor by an alert that they do not', () => {
    const reading: Reading = { kind: 'recognition-review', reader: people.counter, assigned: [] };
    const entry = (event: { readonly type: string; readonly errand?: string }) =>
      readEntry(reading, { type: event.type, event, actor: worker });
    const annex = (kind: string) => ({ type: 'annex-opened', annex: { kind, caseId: aid } });
    const hidden = { event: { type: 'hidden' }, actor: { kind: 'hidden' } };
    expect(entry(annex('correction'))?.event).toMatchObject({ annex: { kind: 'correction' } });
    const opened = { type: 'errand-run', errand: `open-annex#${aid}` };
    for (const one of [annex('alert'), annex('legal-aid'), opened]) expect(entry(one)).toEqual(hidden);
    expect(entry({ type: 'errand-run', errand: 'open-appeal#1' })?.event).toHaveProperty('errand', 'open-appeal#1');
  });
});
