import type { ClockId, CountryCode, Instant, NoticeId, PlainDate } from '@puente/domain/kernel';
import { sampleCalendars } from '@puente/domain/specification';
import type { Clock, NewClock } from '@puente/domain/clocks';
import {
  businessDays,
  calendarDays,
  explainClock,
  extendClock,
  openClock,
  pauseClock,
  resumeClock,
} from '@puente/domain/clocks';
import type { PageLanguage } from '../languages/index.js';
import { sayExplanation } from './index.js';

const at = (text: string): Instant => new Date(text).toISOString() as Instant;
const clock = (from: string, allowance: Clock['allowance'], more: Partial<NewClock> = {}): Clock =>
  openClock({
    id: 'host-review#1' as ClockId,
    holder: { who: 'worker' },
    allowance,
    calendar: 'GT' as CountryCode,
    calendarVersion: '1',
    opening: { by: 'event', at: at(from) },
    ...more,
  });
const say = (of: Clock, language: PageLanguage = 'es') =>
  sayExplanation(explainClock(of, sampleCalendars.GT), language);

describe('an explained due date', () => {
  const review = clock('2026-03-26T15:00:00Z', businessDays(30));
  const heard = resumeClock(pauseClock(review, at('2026-04-06T15:00:00Z'), 'hearing'), at('2026-04-14T15:00:00Z'));

  it('says what was allowed, from when, what stood still, which holidays were skipped, and when it ends', () => {
    expect(say(heard)).toBe(
      '30 días hábiles desde el 26 de marzo, − 6 en pausa, 2 de abril feriado, 3 de abril feriado, ' +
        '1 de mayo feriado; vence el 20 de mayo',
    );
    expect(say(heard, 'en')).toBe(
      '30 business days from 26 March, − 6 paused, 2 April holiday, 3 April holiday, 1 May holiday; due on 20 May',
    );
  });

  it('says an extension apart', () => {
    const extended = extendClock(
      clock('2026-03-03T15:00:00Z', businessDays(5)),
      businessDays(2),
      at('2026-03-05T15:00:00Z'),
    );
    expect(say(extended)).toBe('5 + 2 días hábiles desde el 3 de marzo; vence el 12 de marzo');
  });

  it('says where it rolled past a day off, and its name', () => {
    expect(say(clock('2026-03-29T15:00:00Z', calendarDays(4)))).toBe(
      '4 días calendario desde el 29 de marzo, pasa del 2 de abril (inhábil, Jueves Santo) al día hábil siguiente; ' +
        'vence el 6 de abril',
    );
    expect(say(clock('2026-03-06T15:00:00Z', calendarDays(1)), 'en')).toBe(
      '1 calendar day from 6 March, rolled past 7 March (day off); due on 9 March',
    );
  });

  it('says the years where there are two', () => {
    expect(say(clock('2026-12-30T15:00:00Z', businessDays(2)))).toBe(
      '2 días hábiles desde el 30 de diciembre de 2026, 1 de enero de 2027 feriado; vence el 4 de enero de 2027',
    );
  });

  it('says since when it stands still, and has no end then', () => {
    expect(say(pauseClock(review, at('2026-04-06T15:00:00Z'), 'hearing'))).toBe(
      '30 días hábiles desde el 26 de marzo, en pausa desde el 6 de abril',
    );
    expect(say(pauseClock(review, at('2026-04-06T15:00:00Z'), 'hearing'), 'en')).toBe(
      '30 business days from 26 March, paused since 6 April',
    );
  });

  it('says that it began with a notice, and whether that day counts', () => {
    const service = {
      channel: 'portal',
      attempts: 1,
      deliveredAt: at('2026-03-03T15:00:00Z'),
      servedOn: '2026-03-03' as PlainDate,
    } as const;
    const served = clock('2026-03-03T15:00:00Z', businessDays(1), {
      opening: { by: 'service', notice: 'n1' as NoticeId, service },
      firstDayCounts: true,
    });
    expect(say(served)).toBe('1 día hábil desde la notificación, el 3 de marzo, contando ese día; vence el 3 de marzo');
    expect(say(served, 'en')).toBe('1 business day from service on 3 March, counting that day; due on 3 March');
  });

  it('says nothing of a pause that cost no day', () => {
    const weekend = resumeClock(
      pauseClock(clock('2026-03-03T15:00:00Z', businessDays(5)), at('2026-03-07T15:00:00Z'), 'x'),
      at('2026-03-08T15:00:00Z'),
    );
    expect(say(weekend)).toBe('5 días hábiles desde el 3 de marzo; vence el 10 de marzo');
  });

  // The laws' own tests show which steps come of which story; here is how each is said.
  it('says that it waits for service, and how the worker was found', () => {
    const waiting = clock('2026-03-03T15:00:00Z', businessDays(5), {
      opening: { by: 'service', notice: 'n1' as NoticeId },
    });
    expect(say(waiting)).toBe('5 días hábiles desde que se notifique a la persona');
    const found = (allowance: Clock['allowance'], channel: 'counter' | 'presumed', attempts: number) =>
      clock('2026-03-03T15:00:00Z', allowance, {
        opening: {
          by: 'service',
          notice: 'n1' as NoticeId,
          service: { channel, attempts, deliveredAt: at('2026-03-05T15:00:00Z'), servedOn: '2026-03-05' as PlainDate },
        },
      });
    expect(say(found(businessDays(1), 'counter', 2))).toContain('desde la notificación en persona, el 5 de marzo');
    expect(say(found(calendarDays(28), 'presumed', 4))).toBe(
      '28 días calendario desde la notificación presunta tras 4 intentos, el 5 de marzo, pasa del 2 de abril ' +
        '(inhábil, Jueves Santo) al día hábil siguiente; vence el 6 de abril',
    );
    expect(say(found(calendarDays(1), 'presumed', 0))).toContain('presunta, por estar en la página y en las oficinas');
    expect(say(found(calendarDays(1), 'presumed', 1), 'en')).toContain(
      'from service presumed after 1 attempt on 5 March',
    );
  });

  it('says why every clock of a place stood still', () => {
    const flooded = resumeClock(
      pauseClock(clock('2026-03-03T15:00:00Z', businessDays(30)), at('2026-03-10T15:00:00Z'), 'force-majeure:flood'),
      at('2026-03-18T15:00:00Z'),
    );
    expect(say(flooded)).toBe(
      '30 días hábiles desde el 3 de marzo, − 6 en pausa por inundación, 2 de abril feriado, 3 de abril feriado; ' +
        'vence el 24 de abril',
    );
  });

  it('says a longer review with its extension', () => {
    const longer = extendClock(
      clock('2026-03-03T15:00:00Z', businessDays(30)),
      businessDays(10),
      at('2026-03-10T15:00:00Z'),
    );
    expect(say(longer)).toBe(
      '30 + 10 días hábiles desde el 3 de marzo, 2 de abril feriado, 3 de abril feriado; vence el 30 de abril',
    );
  });
});
