import type { Retention } from '@puente/domain/around/retention';
import { inLanguage } from '@puente/domain/kernel';
import type { RetentionRules } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '../languages/index.js';
import { answersIn, longDate } from '../languages/index.js';

/** Until when data are kept, for the person they are about, with the rule it follows from. */
export function sayRetention(found: Retention, { onRequest, source }: RetentionRules, language: PageLanguage): string {
  const { retention } = answersIn(language);
  if ('hold' in found) return retention.holds[found.hold];
  const { preservedUntil } = found;
  const order = preservedUntil === undefined ? '' : ` ${retention.preserved(longDate(preservedUntil, language))}`;
  const blockedFrom = longDate(found.blockedFrom, language);
  const deletedOn = longDate(found.deletedOn, language);
  if (found.ground === 'draft') return `${retention.draft(deletedOn)}${order}`;
  if (found.ground === 'request')
    return `${retention.asked(blockedFrom, deletedOn)} ${inLanguage(onRequest.source, language)}${order}`;
  const until = {
    kept: () => retention.kept(blockedFrom, deletedOn),
    blocked: () => retention.blocked(blockedFrom, deletedOn),
    due: () => retention.due(deletedOn),
  }[found.state]();
  return `${retention.atRest(longDate(found.since, language), until, inLanguage(source, language))}${order}`;
}
