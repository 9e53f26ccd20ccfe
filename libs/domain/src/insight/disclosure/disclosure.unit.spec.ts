import type { Credential } from '../../kinds/credential/index.js';
import type { PlainDate, TimeZone } from '../../kernel/index.js';
import { instant } from '../../kernel/index.js';
import { endOfShare, plainDocumentNumber, standingOf } from './index.js';

const zone = 'America/Guatemala' as TimeZone;
const file = (stage: Credential['stage'], validUntil?: string) =>
  ({ stage, content: validUntil === undefined ? {} : { validUntil } }) as Pick<Credential, 'content' | 'stage'>;

describe('how a credential stands', () => {
  it.each([
    ['active', 'valid'],
    ['suspended', 'suspended'],
    ['revoked', 'revoked'],
    ['expired', 'expired'],
    ['replaced', 'replaced'],
    ['issuing', undefined],
  ] as const)('%s is told as %s', (stage, standing) => {
    expect(standingOf(file(stage, '2027-01-01'), zone, instant('2026-03-03T15:00:00Z'))).toBe(standing);
    expect(standingOf(file(stage), zone, instant('2026-03-03T15:00:00Z'))).toBe(standing);
  });

  it.each(['active', 'suspended'] as const)('%s is expired from midnight of its own country on', (stage) => {
    const lastMinute = instant('2026-03-04T05:59:00Z');
    expect(standingOf(file(stage, '2026-03-03'), zone, lastMinute)).not.toBe('expired');
    expect(standingOf(file(stage, '2026-03-03'), zone, instant('2026-03-04T06:00:00Z'))).toBe('expired');
    // What ended otherwise did not expire afterwards.
    expect(standingOf(file('revoked', '2026-03-03'), zone, instant('2026-03-04T06:00:00Z'))).toBe('revoked');
  });
});

describe('when a share link ends', () => {
  const now = instant('2026-03-04T03:00:00Z'); // still 3 March there
  it('is after two weeks, where the worker says nothing, at the end of that day', () => {
    expect(endOfShare(undefined, zone, now)).toEqual({ until: '2026-03-17', endsAt: '2026-03-18T05:59:59.999Z' });
  });

  it('is the day that the worker says: today at the earliest, 90 days on at the latest', () => {
    expect(endOfShare('2026-03-03' as PlainDate, zone, now)).toMatchObject({ until: '2026-03-03' });
    expect(endOfShare('2026-06-01' as PlainDate, zone, now)).toMatchObject({ until: '2026-06-01' });
    expect(endOfShare('2026-03-02' as PlainDate, zone, now)).toMatchObject({ code: 'DATE_IN_PAST', field: 'until' });
    expect(endOfShare('2026-06-02' as PlainDate, zone, now)).toMatchObject({ code: 'SHARE_TOO_LONG', field: 'until' });
  });
});

describe('a document’s number', () => {
  it.each(['demo 0001-a', 'DEMO0001A', ' Demo–0001.a ', 'ＤＥＭＯ0001A'])(
    '%p is compared without its writing',
    (typed) => {
      expect(plainDocumentNumber(typed)).toBe('DEMO0001A');
    },
  );
});
