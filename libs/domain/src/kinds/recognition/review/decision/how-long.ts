import type { Host } from '../../../../file/case/index.js';
import { lastOfSeasons, monthsAfter, todayIn } from '../../../../clocks/index.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import type { Instant } from '../../../../kernel/index.js';
import type { Agreement, RuleBook, Seasonal } from '../../../../rulebook/rules/index.js';
import type { CredentialContent } from '../../../credential/index.js';

type HowLong = Required<Pick<CredentialContent, 'validUntil'>> & Pick<CredentialContent, 'season'>;

/** What was decided then holds for the years of its agreement; then, of work that has its seasons, for some seasons more. */
export function howLong(host: Host, decidedAt: Instant, rules: RuleBook): HowLong {
  const { timeZone } = rulesOf(rules, host.country).calendar;
  const agreement = agreementOf(rules, host);
  const after = todayIn(timeZone, monthsAfter(timeZone, decidedAt, 12 * agreement.validityYears));
  const seasonal = seasonalOf(agreement, host);
  if (seasonal === undefined) return { validUntil: after };
  const { season, seasons } = seasonal;
  return { validUntil: lastOfSeasons(season, after, seasons), season: { from: season.from, to: season.to, after } };
}

/** What the agreement gives beside the years where this is recognised. */
export const seasonalOf = ({ seasonal }: Agreement, { country, standard }: Host): Seasonal | undefined =>
  seasonal?.standards.some((one) => one.country === country && one.code === standard) === true ? seasonal : undefined;
