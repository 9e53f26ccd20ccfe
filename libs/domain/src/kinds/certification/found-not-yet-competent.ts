import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText, PlainDate, UnitCode } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification, Evaluation, Gap } from './certification.js';
import { event } from './define.js';
import { unitsLeft } from './units.js';

/** Something is missing for the certificate: to whoever approves it, or to the appeals body. */
export interface FoundNotYetCompetent {
  readonly type: 'found-not-yet-competent';
  readonly at: Instant;
  readonly competent: readonly UnitCode[];
  readonly gaps: readonly Gap[];
  readonly summary: LocalizedText;
  readonly reapplyFrom?: PlainDate;
  /** The period to appeal; an appeals body's own finding opens none. */
  readonly opens?: Clock;
}

/** What stands of an earlier finding, and each unit not yet shown, what the assessor saw of it, and where it can be learned. */
export function gapsOf(file: Certification, { findings }: Evaluation, rules: RuleBook): readonly Gap[] {
  const { courses } = rulesOf(rules, file.application.country).catalogue;
  const found = unitsLeft(file).flatMap((unit): readonly Gap[] => {
    const finding = findings.find((one) => one.unit === unit);
    if (finding?.verdict === 'competent') return [];
    return [{ unit, observed: finding?.observed ?? { es: '–' }, courses: courses.get(unit) ?? [] }];
  });
  return [...(file.gaps ?? []), ...found];
}

export const foundNotYetCompetent = event({
  type: 'found-not-yet-competent',
  weighs: true,
  evolve(file, { at, competent, gaps, opens, reapplyFrom }: FoundNotYetCompetent) {
    const shown = [...file.competent, ...competent];
    const round = { competent: shown, gaps, reapplyFrom, foundAt: at, rounds: file.rounds + 1, earlier: undefined };
    // What the appeals body finds leaves the days that run on for what was no ground (R1).
    const runsOn = { clock: file.stage === 'not-yet-competent' ? file.clock : undefined };
    const clock = opens === undefined ? runsOn : opened(file, opens);
    return { ...file, stage: 'not-yet-competent', ...round, ...clock };
  },
  lines({ application }, { at, gaps, reapplyFrom, summary, type }) {
    const units = gaps.map(({ unit }) => unit);
    const from = reapplyFrom === undefined ? {} : { on: reapplyFrom };
    return [line(application.country, at, type, { args: { units, ...from }, words: summary })];
  },
});
