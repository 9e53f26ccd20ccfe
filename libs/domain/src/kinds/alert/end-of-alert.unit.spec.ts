import type { AlertNotice } from '../../file/case/index.js';
import type { OfficerId, PlainDate } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import {
  alertCommands,
  anAlert,
  annexedRequest,
  at,
  certificationAt,
  given,
  guatemala,
  lapseOf,
  mexico,
  officer,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
  secondSupervisor,
  forged,
  firstMorning,
  theEffect,
  theNode,
} from '../../../specification/index.js';
import { alert } from './index.js';

const rules = sampleRules();
const until = '2026-03-20' as PlainDate;
const commands = alertCommands();
const fromTheCase = { kind: 'effect', file: sampleCase } as const;
const words = { es: 'Por esto' };

const open = (more: object) =>
  anAlert()
    .when({ ...commands['open-alert'], ...more }, fromTheCase)
    .and();
const from = '2026-03-02' as PlainDate;
const endless = { subject: 'certificate', severity: 'restricted', units: [], from } as const;
const restricted = { ...endless, until } as const;
const inForce = () =>
  open({ notice: restricted })
    .when(commands['approve-alert'], secondSupervisor)
    .and()
    .when(commands['record-service'], theEffect)
    .and();

describe('[R15] an alert ends on its day', () => {
  it('[R15] by itself, where it was raised: the file and the worker are told, and nobody has to act', () => {
    const standing = inForce();
    const { deadline, ended } = alert.process(standing.theFile, rules);
    // The last millisecond of 20 March in Mexico.
    expect([deadline?.at, ended]).toEqual([at('2026-03-21T05:59:59.999Z'), false]);
    const [lapse, by, due] = lapseOf(alert.process(standing.theFile, rules));
    standing.when(lapse, by, firstMorning).thenRefused('DEADLINE_NOT_PASSED', { dueOn: until });
    const over = standing.when(lapse, by, due).then({ type: 'alert-ended' }, { subject: 'alert-closed' });
    expect(over.theFile.stage).toBe('closed');
    // Every country that was told of the day ends it on that day.
    expect(alert.publish(over.events.slice(-2), over.theFile)).toEqual([]);
    const told = over.when({ type: 'record-errand', errand: 'alert-in-force#1' }, theEffect).and();
    expect(alert.errands(told.theFile)).toMatchObject([{ command: { state: 'closed' } }]);
  });

  it('[R15] and has one: nobody raises it without a last day, or for a time that is over', () => {
    const raise = (period: object) => annexedRequest().when({ ...forged, ...period }, people.supervisor);
    raise({ until: '2026-02-27' }).thenRefused('DATE_IN_PAST', { date: '2026-02-27' });
    raise({ from: '2026-04-02', until: '2026-04-01' }).thenRefused('DATE_IN_PAST');
    raise({ until }).then({ type: 'annex-opened', annex: { opens: { notice: { until } } } });
  });

  it('[R15] and no later than the agreement lets it last, or the country’s own law for a certificate', () => {
    const atMost = '2027-03-03';
    annexedRequest()
      .when({ ...forged, until: '2027-03-04' as PlainDate }, people.supervisor)
      .thenRefused('ALERT_TOO_LONG', { until: atMost });
    annexedRequest()
      .when({ ...forged, until: atMost as PlainDate }, people.supervisor)
      .then({ type: 'annex-opened' });
    const { events } = certificationAt('certificate-issued');
    given(lawOf('certification'), { caseId: sampleCase, here: guatemala, rules, now: firstMorning }, ...events)
      .when({ ...forged, until: '2027-03-04' as PlainDate }, people.supervisorInGuatemala)
      .thenRefused('ALERT_TOO_LONG');
  });

  it('[R15] by itself also here, where the country that raised it said no day or a later one', () => {
    const told = (notice: AlertNotice) =>
      anAlert(guatemala)
        .when({ type: 'receive-alert', from: mexico, about: sampleCase, notice }, theNode(mexico))
        .and();
    expect(told(endless).theFile.notice.until).toBe('2027-03-03');
    expect(told({ ...endless, until: '2099-12-31' as PlainDate }).theFile.notice.until).toBe('2027-03-03');
    expect(told(restricted).theFile.notice.until).toBe(until);
    const day = alert.process(told(endless).theFile, rules);
    told(endless)
      .when(...lapseOf(day))
      .then({ type: 'alert-ended' });
  });

  it('[R15] also where it was let in without a last day, before there was a bound: counted from the day it came', () => {
    const { events, setting } = anAlert(guatemala)
      .when({ type: 'receive-alert', from: mexico, about: sampleCase, notice: endless }, theNode(mexico))
      .and();
    const before = events.map((event) => ('notice' in event ? { ...event, notice: endless } : event));
    const standing = given(lawOf('alert'), setting, ...(before as typeof events));
    expect(standing.theFile.notice).not.toHaveProperty('until');
    const [lapse, by, due] = lapseOf(alert.process(standing.theFile, rules));
    expect(due).toBe(at('2027-03-04T05:59:59.999Z'));
    standing.when(lapse, by, firstMorning).thenRefused('DEADLINE_NOT_PASSED', { dueOn: '2027-03-03' });
    standing.when(lapse, by, due).then({ type: 'alert-ended' });
  });

  it('[R15] and is judged by nobody who decided the certificate, although a request that it began in decides none', () => {
    const certified = { ...forged, decidedBy: [secondSupervisor.id] };
    const raised = annexedRequest().when(certified, people.supervisor).and();
    const opening = raised.theFile.annexes?.at(-1)?.opens;
    const proposed = anAlert()
      .when(opening as (typeof commands)['open-alert'], fromTheCase)
      .and();
    const whole = given(lawOf('alert'), proposed.setting, ...proposed.events);
    whole.when(commands['approve-alert'], secondSupervisor).thenRefused('SAME_PERSON');
    whole.when(commands['approve-alert'], officer('mx.supervisor-3', 'mx-stps', 'supervisor')).and();
  });

  it('[R15] also while it is contested, and in the country that was told of it', () => {
    const contested = inForce().when(commands['contest-alert'], people.worker).and();
    const answer = contested.when(...lapseOf(alert.process(contested.theFile, rules))).then({ type: 'escalated' });
    answer.when(...lapseOf(alert.process(answer.theFile, rules))).then({ type: 'alert-ended' }, {});
    const received = anAlert(guatemala)
      .when({ type: 'receive-alert', from: mexico, about: sampleCase, notice: restricted }, theNode(mexico))
      .and();
    received.when(...lapseOf(alert.process(received.theFile, rules))).then({ type: 'alert-ended' });
  });

  it('[R15] and one from before, which had none, by nobody but people', () => {
    const proposed = open({ notice: endless }).when(commands['approve-alert'], secondSupervisor).and();
    const standing = proposed.when(commands['record-service'], theEffect).and();
    expect(alert.process(standing.theFile, rules).deadline).toBeUndefined();
  });
});

describe('[R15] whoever had a part in the decision does not judge the alert about it', () => {
  const decider = officer('mx.decider', 'mx-stps', 'supervisor');
  const about = open({ notice: restricted, decidedBy: [decider.id] });

  it('[R15] neither approves, rejects, contests, keeps nor closes it', () => {
    about.when(commands['approve-alert'], decider).thenRefused('SAME_PERSON');
    about.when({ type: 'reject-alert', reasons: words }, decider).thenRefused('SAME_PERSON');
    const standing = about.when(commands['approve-alert'], secondSupervisor).and();
    const told = standing.when(commands['record-service'], theEffect).and();
    told.when({ type: 'contest-alert', ground: 'Mi decisión' }, decider).thenRefused('SAME_PERSON');
    told.when({ type: 'close-alert', reasons: words }, decider).thenRefused('SAME_PERSON');
    const contested = told.when(commands['contest-alert'], people.worker).and();
    contested.when(commands['keep-alert'], decider).thenRefused('SAME_PERSON');
    contested.when({ type: 'close-alert', reasons: words }, decider).thenRefused('SAME_PERSON');
    contested.when({ type: 'close-alert', reasons: words }, secondSupervisor).and();
  });

  it('[R15] which the decided file says of itself', () => {
    const decided = given(
      lawOf('recognition-review'),
      { caseId: sampleCase, here: guatemala, rules, now: firstMorning },
      ...reviewAt('recognised').events,
    );
    const parts: readonly OfficerId[] = [people.reviewer.id, people.approver.id];
    decided
      .when(forged, people.supervisorInGuatemala)
      .then({ type: 'annex-opened', annex: { opens: { decidedBy: parts } } });
  });
});
