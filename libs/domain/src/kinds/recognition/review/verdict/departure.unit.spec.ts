import type { Precedent, SettledVerdict } from '../../../../file/case/index.js';
import type { StandardCode, UnitCode } from '../../../../kernel/index.js';
import {
  at,
  mexico,
  people,
  reviewAt,
  sampleRules,
  unitsInGuatemala,
  verdictOn,
} from '../../../../../specification/index.js';
import { recognitionReview, settledLine } from '../index.js';

const { reviewer } = people;
const [first, second] = unitsInGuatemala;
const rules = sampleRules();

const decided = (held: readonly [boolean, boolean], more: Partial<Precedent> = {}, month = '03'): Precedent => ({
  home: mexico,
  standard: 'EC0586.01' as StandardCode,
  hostStandard: 'GT-SOL-01' as StandardCode,
  by: 'people',
  outcome: 'recognised',
  verdicts: unitsInGuatemala.map((unit, place) => ({
    unit,
    verdict: held[place] === true ? 'held' : 'missing',
    ground: { es: 'Cotejado' },
    basis: 'comparison',
  })),
  days: 12,
  decidedAt: at(`2026-${month}-10T15:00:00Z`),
  ...more,
});

describe('[F63] a settled line', () => {
  it('is three decisions alike on a unit, and none against', () => {
    const three = [decided([true, false], {}, '05'), decided([true, true], {}, '04'), decided([true, false])];
    expect(settledLine(three)).toEqual([{ unit: first, verdict: 'held', cases: 3, latest: '2026-05' }]);
    expect(settledLine(three.slice(1))).toEqual([]);
  });

  it('is made by people only: silence and the automatic rule judged nothing', () => {
    const alike = decided([true, true]);
    for (const by of ['silence', 'rule'] as const) expect(settledLine([alike, alike, { ...alike, by }])).toEqual([]);
  });

  it('leaves out verdicts that rest on a person’s test', () => {
    const alike = decided([true, true]);
    const tested = { ...alike, verdicts: alike.verdicts.map((one) => ({ ...one, basis: 'person' as const })) };
    expect(settledLine([alike, alike, tested])).toEqual([]);
    expect(settledLine([alike, alike, tested, alike]).map(({ cases }) => cases)).toEqual([3, 3]);
  });
});

describe('[F63] a proposal that leaves it', () => {
  const line: readonly SettledVerdict[] = [{ unit: second, verdict: 'held', cases: 3, latest: '2026-03' }];
  const review = reviewAt('host-review');

  it('says why for each unit that departs', () => {
    review
      .when({ ...verdictOn(1), settledLine: line }, reviewer)
      .thenRefused('DEPARTS_FROM_PRECEDENT', { units: [second] });
    const elsewhere = [{ unit: first, reasons: { es: 'Otra unidad' } }];
    review
      .when({ ...verdictOn(1), settledLine: line, departures: elsewhere }, reviewer)
      .thenRefused('DEPARTS_FROM_PRECEDENT');
    const blank = [{ unit: second, reasons: { es: ' ' } }];
    review.when({ ...verdictOn(1), settledLine: line, departures: blank }, reviewer).thenRefused('REASONS_MISSING');
  });

  it('is kept with the line that it left, and the approver reads why', () => {
    const departures = [{ unit: second, reasons: { es: 'El programa cambió', en: 'The programme changed' } }];
    const proposed = review
      .when({ ...verdictOn(1), settledLine: line, departures }, reviewer)
      .then({ type: 'verdict-proposed', settledLine: line, departures });
    expect(proposed.theFile.proposal).toMatchObject({ departures });
  });

  it('needs no reasons where it goes with the line, or where there is none', () => {
    review.when({ ...verdictOn(2), settledLine: line }, reviewer).then({ type: 'verdict-proposed' });
    review.when(verdictOn(0), reviewer).then({ type: 'verdict-proposed' });
    const other: readonly SettledVerdict[] = [{ unit: 'X' as UnitCode, verdict: 'held', cases: 9, latest: '2026-03' }];
    review.when({ ...verdictOn(0), settledLine: other }, reviewer).then({ type: 'verdict-proposed' });
  });
});

describe('a decided review as a precedent', () => {
  const of = (stage: Parameters<typeof reviewAt>[0]) => {
    const { theFile } = reviewAt(stage, rules);
    return recognitionReview.precedent(theFile, rules);
  };

  it('is none before it is decided', () => expect(of('proposed')).toBeUndefined());

  it('names standards, verdicts and days, and nothing of the person or the case', () => {
    const precedent = of('partially-recognised');
    expect(precedent).toMatchObject({
      home: 'MX',
      standard: 'EC0586.01',
      hostStandard: 'GT-SOL-01',
      equivalence: { id: 'MX-GT-solar', version: 1 },
      by: 'people',
      outcome: 'partially-recognised',
      verdicts: [
        { unit: first, verdict: 'held', basis: 'comparison' },
        { unit: second, verdict: 'missing', basis: 'comparison' },
      ],
    });
    const { filing, reviewer: officer, caseId } = reviewAt('partially-recognised', rules).theFile;
    const secrets = [caseId, filing.dossier, filing.certificate.id, officer ?? ''];
    for (const secret of secrets) expect(JSON.stringify(precedent)).not.toContain(secret);
  });
});
