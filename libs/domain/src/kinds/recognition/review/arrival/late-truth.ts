import type { Authenticity, DecisionContext } from '../../../../file/case/index.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { Decided } from '../decision/decide-review.js';
import { event } from '../review-file/define.js';
import type { FraudReview, RecognitionReview, SkillsTest } from '../review-file/recognition-review.js';
import { unitsLeft, unitsToTest } from '../review-file/tested-units.js';
import { automaticRecognition } from './automatic-recognition.js';
import { equivalenceOf } from './equivalence-for.js';

/** The source confirmed the certificate after its period: before this host decided, or before it may decide again. */
export interface AuthenticityConfirmed {
  readonly type: 'authenticity-confirmed';
  readonly at: Instant;
  readonly authenticity: Authenticity;
  /** Whose test nobody needs any more. */
  readonly untested: readonly UnitCode[];
  /** What two people were about to find of a fraud rested on the paper that nobody had confirmed: it is proposed anew, or not at all. */
  readonly fraudProposal?: 'dropped';
}
type TakenIn = AuthenticityConfirmed | Decided | NoticeRaised;

/**
 * A yes that comes late counts (R13): the test that the issuer's silence called for is called off, and where the
 * agreement recognises by itself, it does now. A host that has decided keeps it and changes nothing: the decision stands, an
 * appeal can name it, and whoever decides again has it.
 */
export function receiveLate(file: RecognitionReview, authenticity: Authenticity, { now, rules }: DecisionContext) {
  // Withdrawn here while the file was on its way.
  if (file.stage === 'withdrawn' && file.authenticity === undefined) return accept<TakenIn>();
  const isNews = authenticity.finding === 'authentic' && file.authenticity?.finding !== 'authentic';
  if (!isNews) return refuse('CASE_EXISTS', { caseId: file.caseId });
  const { stage } = file;
  if (stage === 'withdrawn') return accept<TakenIn>();
  if (file.fraudReview?.proposal !== undefined && stage === 'fraud-review') {
    const fraudProposal = 'dropped';
    return accept<TakenIn>({ type: 'authenticity-confirmed', at: now, authenticity, untested: [], fraudProposal });
  }
  if (stage !== 'received' && stage !== 'host-review' && stage !== 'compensation-pending') {
    return accept<TakenIn>({ type: 'authenticity-confirmed', at: now, authenticity, untested: [] });
  }
  const untested = unitsToTest(file).filter((unit) => isShown(file, unit));
  const confirmed: AuthenticityConfirmed = { type: 'authenticity-confirmed', at: now, authenticity, untested };
  const decision = automatic(file, authenticity, { now, rules });
  if (decision !== undefined) {
    return accept<TakenIn>(confirmed, { type: 'decided', at: now, decision }, raise(file, 'recognised', now));
  }
  const told = untested.length === 0 ? [] : [raise(file, 'test-called-off', now)];
  return accept<TakenIn>(confirmed, ...told);
}

/** A test of what the certificate does not cover, also one that was imposed as a measure, is needed whoever issued it. */
const isShown = ({ compensation, proposed }: RecognitionReview, unit: UnitCode): boolean =>
  compensation === undefined && proposed.some((one) => one.unit === unit && one.verdict === 'held');

function automatic(
  file: RecognitionReview,
  authenticity: Authenticity,
  { now, rules }: Pick<DecisionContext, 'now' | 'rules'>,
) {
  if (file.compensation !== undefined) return undefined;
  const { filing, host } = file;
  return automaticRecognition({ filing, host, authenticity, equivalence: equivalenceOf(file, rules) }, now, rules);
}

/** Called off, or for those units only where it is needed for others. */
function without(test: SkillsTest, untested: readonly UnitCode[], at: Instant): SkillsTest {
  const left = unitsLeft(test);
  if (!left.some((unit) => untested.includes(unit))) return test;
  if (left.every((unit) => untested.includes(unit))) return { ...test, calledOff: { why: 'confirmed', at } };
  return { ...test, units: test.units.filter((unit) => !left.includes(unit) || !untested.includes(unit)) };
}

const unproposed = ({ proposal: _dropped, ...review }: FraudReview): FraudReview => review;

export const authenticityConfirmed = event({
  type: 'authenticity-confirmed',
  evolve(file, { at, authenticity, fraudProposal, untested }: AuthenticityConfirmed) {
    return {
      ...file,
      authenticity,
      skillsTest: undefined,
      // What was proposed rested on a paper that nobody had confirmed.
      proposal: undefined,
      ...(fraudProposal === 'dropped' && file.fraudReview && { fraudReview: unproposed(file.fraudReview) }),
      tests: file.tests.map((test) => without(test, untested, at)),
    };
  },
  // Always said, because what silence of this host would mean changes with it.
  lines({ host }, { at, type, untested: units }) {
    const heard = line(host.country, at, type);
    return units.length === 0 ? [heard] : [heard, line(host.country, at, 'test-called-off', { args: { units } })];
  },
});
