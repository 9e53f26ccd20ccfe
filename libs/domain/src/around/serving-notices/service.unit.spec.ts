import type { Explanation, UndeliveredRule } from '../../clocks/index.js';
import { businessDays, explainClock, presumeService, todayIn } from '../../clocks/index.js';
import type { NoticeId } from '../../kernel/index.js';
import type { CommandOf, EventOf, FileOf } from '../../laws/index.js';
import { lawOf } from '../../laws/index.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import type { Story } from '../../../specification/index.js';
import {
  askForIdentity,
  at,
  given,
  officer,
  people,
  requestAt,
  sampleCalendars,
  sampleRules,
  theEffect,
} from '../../../specification/index.js';

type Requesting = Story<
  FileOf<'recognition-request'>,
  CommandOf<'recognition-request'>,
  EventOf<'recognition-request'>
>;

const law = lawOf('recognition-request');
const { counterInMexico, registrar, supervisor, verifier } = people;
const n2 = 'n2' as NoticeId;
const fifth = at('2026-03-05T16:00:00Z');

/** Documents were asked for, and the notice of it is not served yet. */
function asked(): Requesting {
  const { events, setting } = requestAt('submitted').when(askForIdentity, registrar).and();
  return given(law as never, setting, ...(events as readonly never[])) as unknown as Requesting;
}
const attempt = (channel: 'sms' | 'e-mail', round = 1) =>
  ({ type: 'record-attempt', notice: n2, channel, why: 'unreachable', round }) as const;
const byHand = { type: 'record-service-by-hand', notice: n2, evidence: 'Firma en el acta 12 del mostrador' } as const;
const tries = ({ theFile, setting }: Requesting) =>
  law.process(theFile, setting.rules).effects.flatMap(({ kind, subject }) => (kind === 'tell-worker' ? [subject] : []));

describe('a notice that does not reach the worker', () => {
  it('is tried again over another channel, each attempt on record and each an effect of its own', () => {
    const once = asked()
      .when(attempt('sms'), theEffect)
      .then({ type: 'notice-attempted', channel: 'sms', why: 'unreachable' });
    expect(tries(asked())).toContain('n2');
    expect(tries(once)).toContain('n2/2');
    const twice = once.when(attempt('e-mail'), theEffect).and();
    expect(tries(twice)).toContain('n2/3');
    const notice = twice.theFile.notices.find(({ id }) => id === n2);
    expect(notice?.attempts).toMatchObject([{ channel: 'sms' }, { channel: 'e-mail' }]);
    // No period of the worker runs: nothing starts before service.
    expect(law.process(twice.theFile, twice.setting.rules).deadline).toBeUndefined();
    once.when(attempt('sms'), registrar).thenRefused('NOT_YOUR_ROLE');
    once.when({ ...attempt('sms'), notice: 'n9' as NoticeId }, theEffect).thenRefused('NO_SUCH_NOTICE');
  });

  it('starts the period on the day that is presumed, and the explanation says so', () => {
    const rule = {
      ...sampleRules().country('MX' as never)?.service.undelivered,
      presumedAfter: businessDays(1),
    } as UndeliveredRule;
    const fourth = at('2026-03-04T16:00:00Z');
    const service = presumeService(rule, sampleCalendars.MX, { attempts: 4, since: fourth });
    expect(service).toMatchObject({ channel: 'presumed', presumption: { after: { days: 1 } } });
    const story = asked()
      .when(attempt('sms'), theEffect)
      .and()
      .when({ type: 'record-service', notice: n2, service }, theEffect, fifth);
    expect(explained(story.and())).toMatchObject([
      { step: 'allowed', allowance: { days: 30, unit: 'calendar-days' } },
      { step: 'starts', on: '2026-03-05', served: true, service: { channel: 'presumed', attempts: 4 } },
      { step: 'rolled', from: '2026-04-04' },
      { step: 'due', on: '2026-04-06' },
    ]);
  });

  it('is handed over by an officer of an agency that holds the file, and then the period starts that day', () => {
    const story = asked().when(attempt('sms'), theEffect).and();
    const served = story
      .when(byHand, registrar, fifth)
      .then(
        { type: 'served-by-hand', notice: n2, evidence: byHand.evidence },
        { type: 'notice-served', service: { channel: 'counter', attempts: 2, servedOn: '2026-03-05' } },
      );
    expect(explained(served)).toContainEqual(
      expect.objectContaining({
        step: 'starts',
        on: '2026-03-05',
        served: true,
        service: { channel: 'counter', attempts: 2 },
      }),
    );
    expect(served.theFile.clock?.opening).toMatchObject({ service: { channel: 'counter' } });
    expect(tries(served)).not.toContain('n2/2');
    served.when(byHand, registrar).thenRefused('ALREADY_DONE');
    served.when(attempt('sms'), theEffect).thenRefused('ALREADY_DONE');
    story.when({ ...byHand, evidence: ' ' }, registrar).thenRefused('REASONS_MISSING');
    story.when(byHand, verifier).thenRefused('NOT_YOUR_ROLE');
    story.when(byHand, officer('mx.x', 'mx-appeals', 'supervisor')).thenRefused('NOT_YOUR_CASE');
    expect(law.allowed(story.theFile, supervisor)).toContain('record-service-by-hand');
    expect(law.allowed(story.theFile, counterInMexico)).toContain('record-service-by-hand');
    expect(law.allowed(story.theFile, verifier)).not.toContain('record-service-by-hand');
    const nothing = given(law as never, requestAt('draft').setting) as unknown as Requesting;
    nothing.when(byHand, registrar).thenRefused('NO_SUCH_CASE');
  });
});

const handed = { type: 'record-handover', notice: n2, channel: 'sms', round: 1, reference: 'm1' } as const;
const report = { type: 'record-delivery', notice: n2, reference: 'm1', at: fifth } as const;
const runs = ({ theFile, setting }: Requesting) => law.process(theFile, setting.rules).deadline !== undefined;

describe('[R8] a notice that waits for the worker', () => {
  const waits = { type: 'record-handover', notice: n2, channel: 'portal', round: 3 } as const;
  const line = { what: 'notice-waits', country: 'MX', args: { subject: 'documents-requested' } };

  it('[R8] has a line that says where, and until when, also for the other country', () => {
    const waiting = asked().when(waits, theEffect).and();
    const rule = sampleRules().country('MX' as never)?.service.undelivered as UndeliveredRule;
    const since = waiting.setting.now;
    const { servedOn } = presumeService(rule, sampleCalendars.MX, { attempts: 0, since });
    expect(servedOn > todayIn(sampleCalendars.MX.timeZone, since)).toBe(true);
    expect(waiting.theFile.timeline.at(-1)).toMatchObject({ ...line, args: { ...line.args, on: servedOn } });
    expect(runs(waiting)).toBe(false);
    const [told] = law.publish(waiting.events.slice(-1), waiting.theFile, waiting.setting.rules);
    expect(told).toMatchObject({ type: 'verification.progressed', to: 'GT' });
    expect(told && 'status' in told && told.status.timeline.at(-1)).toMatchObject(line);
    expect(JSON.stringify(waiting.theFile.notices)).not.toContain('until');
  });

  it('[R8] and none where nothing is counted from it, or where a carrier has it', () => {
    for (const one of [{ ...waits, notice: 'n1' as NoticeId }, handed]) {
      const { theFile } = asked().when(one, theEffect).and();
      expect(theFile.timeline.map(({ what }) => what)).not.toContain('notice-waits');
    }
  });
});

describe('[R8] a notice that a carrier took', () => {
  const taken = asked().when(handed, theEffect).then({ type: 'notice-handed', channel: 'sms', reference: 'm1' });

  it('is not served by that: no period runs, and what is due is to hear what became of it', () => {
    expect(runs(taken)).toBe(false);
    expect(tries(taken)).toContain('n2/1/handed');
    taken.when(handed, theEffect).thenRefused('ALREADY_DONE');
    taken.when(handed, registrar).thenRefused('NOT_YOUR_ROLE');
  });

  it('is served when the carrier reports it delivered, by its own reference, once', () => {
    const served = taken.when({ ...report, state: 'delivered' }, theEffect, fifth).then({
      type: 'notice-served',
      service: { channel: 'sms', attempts: 1, reference: 'm1', deliveredAt: fifth, servedOn: '2026-03-05' },
    });
    expect(runs(served)).toBe(true);
    served.when({ ...report, state: 'delivered' }, theEffect).thenRefused('ALREADY_DONE');
    taken.when({ ...report, reference: 'm2', state: 'delivered' }, theEffect).thenRefused('NO_SUCH_NOTICE');
    asked()
      .when({ ...report, state: 'delivered' }, theEffect)
      .thenRefused('NO_SUCH_NOTICE');
    for (const by of [registrar, supervisor, counterInMexico])
      taken.when({ ...report, state: 'delivered' }, by).thenRefused('NOT_YOUR_ROLE');
  });

  it('was delivered neither before it was taken nor tomorrow, whatever the carrier says', () => {
    const saying = (said: string) =>
      taken.when({ ...report, at: at(said), state: 'delivered' }, theEffect, fifth).and().theFile;
    const on = (said: string) => saying(said).notices.find(({ id }) => id === n2)?.service?.deliveredAt;
    expect(on('2020-01-01T00:00:00Z')).toBe(taken.theFile.notices.find(({ id }) => id === n2)?.handed?.at);
    expect(on('2030-01-01T00:00:00Z')).toBe(fifth);
  });

  it('is tried again where the carrier reports that it failed, and starts nothing', () => {
    const failed = taken
      .when({ ...report, state: 'failed', why: 'rejected' }, theEffect)
      .then({ type: 'notice-attempted', channel: 'sms', why: 'rejected', round: 1 });
    expect(tries(failed)).toContain('n2/2');
    expect(runs(failed)).toBe(false);
    failed.when({ ...report, state: 'delivered' }, theEffect).thenRefused('NO_SUCH_NOTICE');
  });

  it('waits on the page and at the offices where no channel is left; handed over there, it is served that day', () => {
    const onPage = asked().when({ type: 'record-handover', notice: n2, channel: 'portal', round: 1 }, theEffect).and();
    expect(tries(onPage)).toContain('n2/1/page');
    expect(runs(onPage)).toBe(false);
    expect(runs(onPage.when(byHand, registrar, fifth).and())).toBe(true);
  });
});

function explained({ theFile: { clock }, setting: { rules } }: Requesting): Explanation {
  if (clock === undefined) throw new Error('no clock');
  return explainClock(clock, calendarOf(rules, clock));
}
