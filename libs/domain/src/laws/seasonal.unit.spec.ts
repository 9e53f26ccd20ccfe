import type { PlainDate } from '../kernel/index.js';
import { instant } from '../kernel/index.js';
import type { Agreement, RuleBook } from '../rulebook/rules/index.js';
import { howLong } from '../kinds/recognition/review/index.js';
import { servesAgain, standingOf } from '../insight/disclosure/index.js';
import { migrationOf } from '../around/running-clock/index.js';
import { at, guatemala, reviewAt, sampleAgreement, sampleRules, withNewerRules } from '../../specification/index.js';
import { provenByReview } from './proofs.js';

const { theFile } = reviewAt('recognised');
const seasonal = {
  standards: [{ country: guatemala, code: theFile.host.standard }],
  season: { from: 11, to: 4 },
  seasons: 5,
  told: { unit: 'calendar-days', days: 60 },
  legalBasis: { es: 'Regla de demostración', en: 'Demonstration rule' },
} as const;
const under = (agreed: Partial<Agreement>): RuleBook => ({
  ...sampleRules(),
  agreement: () => ({ ...sampleAgreement('escalate'), ...agreed }),
});
const content = (rules: RuleBook) => provenByReview(theFile, rules)?.content;
const day = (text: string) => text as PlainDate;

describe('work of the season', () => {
  it('[R7] has all that others have, and five seasons more: nobody chooses between the two', () => {
    const [plain, more] = [content(under({})), content(under({ seasonal }))];
    expect(plain).toMatchObject({ validUntil: '2031-03-03' });
    expect(plain).not.toHaveProperty('season');
    // The season that runs on the last day is the first of the five.
    expect(more).toEqual({ ...plain, validUntil: '2035-04-30', season: { from: 11, to: 4, after: '2031-03-03' } });
  });

  it('is of the standards that the agreement names, in the country that recognises', () => {
    const elsewhere = under({
      seasonal: { ...seasonal, standards: [{ country: 'MX' as never, code: theFile.host.standard }] },
    });
    expect(content(elsewhere)).toEqual(content(under({})));
  });

  it('[R7] is told of a running case where newer rules take it away', () => {
    const newer = withNewerRules(sampleRules());
    const before = { ...sampleAgreement('escalate'), seasonal };
    const rules = { ...newer, agreements: newer.agreements.map((one) => (one.version === 1 ? before : one)) };
    const running = reviewAt('host-review').theFile;
    const migration = migrationOf(running, { here: guatemala, now: at('2026-04-06T16:00:00Z'), rules });
    const { season, seasons } = seasonal;
    expect(migration?.changes).toContainEqual({ what: 'seasons', from: { season, seasons } });
  });

  it('serves in its months again, by the same credential, and says when where it does not', () => {
    const { season, validUntil } = howLong(
      theFile.host,
      theFile.decision?.at ?? instant('2026-03-10T16:00:00Z'),
      under({ seasonal }),
    );
    const held = { ...(season && { season }) };
    const asked = ['2030-07-01', '2031-03-03', '2031-04-30', '2031-05-01', '2031-11-01', '2035-04-30'].map(day);
    expect(asked.map((each) => servesAgain(held, each))).toEqual([
      ...[undefined, undefined, undefined, '2031-11-01', undefined, undefined],
    ]);
    const zone = sampleRules().country(guatemala)?.calendar.timeZone ?? ('UTC' as never);
    const stands = (stage: 'active' | 'suspended', at: string) =>
      standingOf({ stage, content: { ...held, validUntil } as never }, zone, instant(at));
    // Midnight of its own country.
    expect(stands('active', '2031-05-01T05:59:00Z')).toBe('valid');
    expect(stands('active', '2031-05-01T06:00:00Z')).toBe('out-of-season');
    expect(stands('suspended', '2031-05-01T06:00:00Z')).toBe('suspended');
    expect(stands('active', '2035-05-01T06:00:00Z')).toBe('expired');
  });
});
