import type { Comparison, CorridorFigures, Worth } from '../../../../equivalence/index.js';
import { compareBy, strongest, worthsOf } from '../../../../equivalence/index.js';
import { openedOn } from '../../filing/check-filing.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { equivalenceOf } from './equivalence-for.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/**
 * What the certificate of a review is worth against the host's standard, by the rules of the day on which the case was
 * opened: what the officers have before them. Undefined where this node has lost the pack by which that day is known.
 */
export function comparisonOf(
  file: RecognitionReview,
  rules: RuleBook,
  figures?: CorridorFigures,
): Comparison | undefined {
  const { filing, host } = file;
  const on = openedOn(filing, rules);
  if (on === undefined) return undefined;
  const { standard, issuedOn } = filing.certificate;
  const ways = worthsOf(standard, { rules, host: host.country, on });
  const found = strongest(ways.filter(({ equivalence }) => equivalence.to.code === host.standard));
  const to = { country: host.country, code: host.standard };
  return compareBy(keptOr(found, file, rules), { standard, issuedOn }, to, rules, on, figures);
}

/** The version that the case keeps goes before what is looked up now; before the file came, there is none to keep. */
function keptOr(found: Worth | undefined, file: RecognitionReview, rules: RuleBook): Worth | undefined {
  const kept = equivalenceOf(file, rules);
  if (kept === undefined) return file.stage === 'draft' || file.stage === 'with-home' ? found : undefined;
  const same = found?.equivalence.id === kept.id && found.equivalence.version === kept.version;
  return same ? found : { equivalence: kept, route: 'direct', remarks: [] };
}
