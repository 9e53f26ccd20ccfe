import type { Errand } from '../file/case/index.js';
import type { CaseId } from '../kernel/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';
import type { ReceiveRuling, Ruling } from '../kinds/appeal/index.js';
import type { ReviewStory } from '../../specification/index.js';
import {
  appealAt,
  appealOn,
  candidates,
  drawTwo,
  firstMorning,
  given,
  officer,
  people,
  reviewAt,
  sampleRules,
  theEffect,
  unitsInGuatemala,
  verdictOn,
  withMeasure,
} from '../../specification/index.js';
import { lawOf } from './law-of.js';
import { provenByReview } from './proofs.js';

const { appealsOfficer, worker } = people;
const [first, second] = unitsInGuatemala;
const rules = sampleRules();
const ruling: Ruling = {
  outcome: 'remitted',
  verdicts: [],
  instructions: { es: 'Óigase al maestro de obra' },
  reasons: { es: 'No se le oyó' },
  legalBasis: { es: 'Artículo 12' },
  by: appealsOfficer.id,
  at: firstMorning,
};

/** The appeal of these units was sent back; `named`: what the ruling says. */
function sentBack(from: ReviewStory, units: readonly (0 | 1)[], named: Partial<Ruling> = {}): ReviewStory {
  const appealed = from.when(appealOn(...units), worker).and();
  const told: ReceiveRuling = { type: 'receive-ruling', ruling: { ...ruling, ...named } };
  return appealed.when(told, { kind: 'effect', file: appealed.theFile.appeal?.caseId as CaseId }).and();
}

const others = { ...drawTwo, reviewers: candidates('gt.r2'), approvers: candidates('gt.a2') } as typeof drawTwo;
const [newReviewer, newApprover] = [
  officer('gt.r2', 'gt-mintrab', 'reviewer'),
  officer('gt.a2', 'gt-mintrab', 'approver'),
];
const partial = reviewAt('partially-recognised');
const name = ({ theFile }: ReviewStory) => provenByReview(theFile, rules)?.name;

describe('a ruling that sends back', () => {
  it('[R1] reopens the units that it names and no others; the decision stands for the rest', () => {
    const review = sentBack(partial, [1]);
    expect(review.theFile).toMatchObject({
      stage: 'received',
      decision: { outcome: 'partially-recognised' },
      open: [{ unit: second, why: 'remitted' }],
    });
    const both = sentBack(reviewAt('refused'), [0, 1], { units: [first] });
    expect(both.theFile.open).toEqual([{ unit: first, why: 'remitted' }]);
    const again = review.when(others, theEffect).and();
    again.when(verdictOn(0), newReviewer).thenRefused('VERDICT_STANDS', { unit: first });
  });

  it('[R1] leaves the credential in force until the new decision replaces it, and never says withdrawn', () => {
    const review = sentBack(partial, [1]);
    expect(name(review)).toBe(name(partial));
    const law = lawOf('recognition-review');
    const errandsOf = ({ events, setting }: ReviewStory, run: readonly string[]): readonly Errand[] => {
      const ran = run.map((errand) => ({ type: 'errand-run', at: setting.now, errand }));
      const { theFile } = given(law as never, setting, ...(events as never[]), ...(ran as never[]));
      return law.errands?.(theFile as never, rules) ?? [];
    };
    const issued = `open-credential@${name(partial) ?? ''}`;
    const ends = (errands: readonly Errand[]) => errands.filter(({ command }) => command.type === 'end-credential');
    expect(ends(errandsOf(review, [issued]))).toEqual([]);
    const { verdicts, ...rest } = verdictOn(2);
    const later = '2026-03-10T15:00:00.000Z' as typeof firstMorning;
    const decided = review
      .when(others, theEffect)
      .and()
      .when({ ...rest, verdicts: verdicts.slice(1) }, newReviewer, later)
      .and()
      .when({ type: 'approve-verdict' }, newApprover, later)
      .and();
    expect(decided.theFile).toMatchObject({ stage: 'recognised', open: undefined });
    expect(ends(errandsOf(decided, [issued]))).toEqual([]);
    const replaced = ends(errandsOf(decided, [issued, `open-credential@${name(decided) ?? ''}`]));
    expect(replaced).toMatchObject([{ command: { why: 'replaced' } }]);
  });

  it('[R1] is read with its instructions and its legal basis in the file and on the worker’s page, not with who ruled', () => {
    const review = sentBack(partial, [1]);
    expect(review.theFile.remand).toEqual(ruling);
    const { instructions, legalBasis, reasons } = ruling;
    expect(recognitionReview.status(review.theFile, rules)).toMatchObject({
      result: { held: [first], missing: [] },
      open: [{ unit: second, why: 'remitted' }],
      remand: { instructions, legalBasis, reasons },
    });
    expect(JSON.stringify(recognitionReview.status(review.theFile, rules).remand)).not.toContain(appealsOfficer.id);
  });

  it('[R1] reopens also a unit that was outside the measures of before', () => {
    const none = { ...withMeasure, ...verdictOn(0) } as typeof withMeasure;
    const measured = reviewAt('host-review')
      .when(none, people.reviewer)
      .and()
      .when({ type: 'approve-verdict' }, people.approver)
      .and();
    const declined = measured.when({ type: 'decline-compensation' }, worker).and();
    const review = sentBack(declined, [0]).when(others, theEffect).and();
    const { verdicts, ...rest } = verdictOn(1);
    review.when({ ...rest, verdicts: verdicts.slice(0, 1) }, newReviewer).and();
  });

  it('[R1] names no unit that was not appealed', () => {
    const remit = { type: 'remit', instructions: ruling.instructions ?? ruling.reasons } as const;
    const { legalBasis, reasons } = ruling;
    const review = appealAt('appeal-review');
    const on = (units: readonly string[]) => ({ ...remit, legalBasis, reasons, units: units as never });
    review.when(on(['GT-OTHER']), appealsOfficer).thenRefused('UNIT_NOT_APPEALED');
    review.when(on([first, first]), appealsOfficer).thenRefused('UNIT_TWICE');
    review.when(on([first]), appealsOfficer).then({ type: 'ruled', ruling: { units: [first] } }, {});
  });
});

describe('an appeal that is withdrawn', () => {
  it('[R1] leaves the days that were left to appeal, and a pause of them is none', () => {
    const secondDay = '2026-03-05T15:00:00.000Z' as typeof firstMorning;
    const appealed = partial.when(appealOn(1), worker, secondDay).and();
    const { clock } = partial.theFile;
    expect([appealed.theFile.clock, appealed.theFile.waiting?.id]).toEqual([undefined, clock?.id]);
    const withdrawn = appealed
      .when(
        { type: 'receive-ruling', ruling: { outcome: 'withdrawn' } },
        { kind: 'effect', file: appealed.theFile.appeal?.caseId as CaseId },
        secondDay,
      )
      .and();
    expect(withdrawn.theFile).toMatchObject({ stage: 'partially-recognised', refusalFinal: false, waiting: undefined });
    const deadline = ({ theFile }: ReviewStory) => recognitionReview.process(theFile, rules).deadline;
    expect(deadline(withdrawn)).toEqual(deadline(partial));
    expect(recognitionReview.status(withdrawn.theFile, rules).next).toBe('may-appeal');
    withdrawn.when(appealOn(1), worker, secondDay).then({ type: 'appealed' });
    const upheld = sentBack(partial, [1], { outcome: 'upheld' });
    expect(upheld.theFile).toMatchObject({ refusalFinal: true, clock: undefined, waiting: undefined });
  });
});

describe('a unit that was no ground of the appeal', () => {
  const secondDay = '2026-03-05T15:00:00.000Z' as typeof firstMorning;
  const refused = reviewAt('refused');
  const deadline = ({ theFile }: ReviewStory) => recognitionReview.process(theFile, rules).deadline;
  const ruledOn = (named: Partial<Ruling>) => {
    const appealed = refused.when(appealOn(0), worker, secondDay).and();
    const told: ReceiveRuling = { type: 'receive-ruling', ruling: { ...ruling, ...named } };
    return appealed.when(told, { kind: 'effect', file: appealed.theFile.appeal?.caseId as CaseId }, secondDay).and();
  };
  const held = { unit: first, verdict: 'held', ground: { es: 'La mostró' } } as const;

  it.each([
    ['upheld', { outcome: 'upheld' }, 'refused'],
    ['overturned', { outcome: 'overturned', verdicts: [held] }, 'partially-recognised'],
  ] as const)('[R1] is appealed for the days that were left, where the other one was %s', (_how, named, stage) => {
    const after = ruledOn(named);
    expect(after.theFile).toMatchObject({ stage, refusalFinal: false, waiting: undefined, ruled: named });
    expect(deadline(after)).toEqual(deadline(refused));
    expect(recognitionReview.status(after.theFile, rules).next).toBe('may-appeal');
    const again = after.when(appealOn(0), worker, secondDay);
    again.thenRefused(named.outcome === 'upheld' ? 'UNKNOWN_UNIT' : 'UNIT_NOT_MISSING', { unit: first });
    after.when(appealOn(1), worker, secondDay).then({ type: 'appealed' });
    const { at = secondDay } = deadline(after) ?? {};
    const clock = after.theFile.clock?.id as never;
    const final = after.when({ type: 'lapse', clock }, { kind: 'clock' }, at).then({ type: 'refusal-final' });
    expect(final.theFile).toMatchObject({ stage, refusalFinal: true, clock: undefined });
  });

  it('[R1] is all that is left: what the appeals body refused as well is final with it', () => {
    const missing = { ...held, verdict: 'missing' } as const;
    const both = sentBack(refused, [0, 1], { outcome: 'overturned', verdicts: [held, { ...missing, unit: second }] });
    expect(both.theFile).toMatchObject({ stage: 'partially-recognised', refusalFinal: true, clock: undefined });
    const after = ruledOn({ outcome: 'upheld' });
    const final = sentBack(after, [1], { outcome: 'upheld' });
    expect(final.theFile).toMatchObject({ stage: 'refused', refusalFinal: true, clock: undefined });
    // A journal from before says of no unit that it is left: it stays final, as the worker was told.
    const told = { type: 'ruling-received', at: secondDay, ruling: { ...ruling, outcome: 'upheld' } } as const;
    const appealed = refused.when(appealOn(0), worker, secondDay).and().theFile;
    expect(recognitionReview.evolve(appealed, told)).toMatchObject({ refusalFinal: true, clock: undefined });
  });
});
