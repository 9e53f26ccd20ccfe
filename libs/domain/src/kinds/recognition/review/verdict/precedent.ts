import type { Precedent, PrecedentVerdict, UnitVerdict } from '../../../../file/case/index.js';
import { milliseconds } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { RecognitionReview, ReviewDecision } from '../review-file/recognition-review.js';
import { wasTested } from '../review-file/tested-units.js';

const day = 86_400_000;

/** The decided review without the person; nothing before all of it is decided. */
export function precedent(file: RecognitionReview, rules: RuleBook): Precedent | undefined {
  const { decision, equivalence, filing, host, open } = file;
  if (decision === undefined || open !== undefined) return undefined;
  const { standard } = filing.certificate;
  const isco08 = [host, { country: standard.country, standard: standard.code }]
    .map((one) => rules.country(one.country)?.catalogue.standards.get(one.standard)?.isco08)
    .find((code) => code !== undefined);
  const arrived = file.timeline.find(({ country, what }) => what === 'received-at-host' && country === host.country);
  const took = milliseconds(decision.at) - milliseconds(arrived?.at ?? decision.at);
  return {
    home: filing.home,
    standard: standard.code,
    hostStandard: host.standard,
    ...(isco08 === undefined ? {} : { isco08 }),
    ...(equivalence === undefined ? {} : { equivalence }),
    by: decidedBy(decision),
    outcome: decision.outcome,
    verdicts: decision.verdicts.map(({ unit, verdict, ground }) => {
      return { unit, verdict, ground, basis: basisOf(file, unit) };
    }),
    days: Math.ceil(took / day),
    decidedAt: decision.at,
  };
}

const decidedBy = ({ automatic, tacit }: ReviewDecision): Precedent['by'] =>
  tacit ? 'silence' : automatic === true ? 'rule' : 'people';

/** Whether a verdict on a unit compares two standards, or looks at this person. */
export function basisOf(file: RecognitionReview, unit: UnitVerdict['unit']): PrecedentVerdict['basis'] {
  const { authenticity, compensation } = file;
  const certain = authenticity?.finding === 'authentic' && !authenticity.paperless;
  const shown = wasTested(file, unit) || compensation?.resumedFor?.includes(unit) === true;
  return certain && !shown ? 'comparison' : 'person';
}
