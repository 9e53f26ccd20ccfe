import { monthsAfter } from '@puente/domain/clocks';
import type { CountryCode, DossierId, Instant, TimeSource } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { DeletionProof } from '@puente/domain/around/retention';
import { monthsOf, retentionOf } from '@puente/domain/around/retention';
import type { CountryRules, RuleBook } from '@puente/domain/rulebook/rules';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { RetainedDossier, Vault } from '@puente/persistence/vault';
import { atRest } from '@puente/settlement/case-file';
import type { Settlement } from '@puente/settlement/settlement';
import { recordDeletions } from './record-deletions.js';

export interface RetentionParts {
  readonly vault: Pick<Vault, 'retained' | 'bulkRows' | 'drafts'>;
  readonly settlement: Settlement;
  readonly rules: RuleBook;
  readonly time: TimeSource;
  readonly here: CountryCode;
}

/** How many dossiers a sweep changed; all that is ever logged of it. */
export interface Swept {
  blocked: number;
  unblocked: number;
  deleted: number;
}

const dayLong = 86_400_000;
/** Dossiers looked at in one go. */
const batch = 200;

/**
 * Blocks and deletes what the country's law says is due today. What was blocked only today is deleted tomorrow at the
 * earliest, so that nobody is half-way through opening a file about it; where a file did come, the dossier is opened again.
 */
export async function keepNoLonger(parts: RetentionParts): Promise<Swept> {
  const { here, rules, time, vault } = parts;
  const country = rulesOf(rules, here);
  const now = time.now();
  const since = restingSince(country, now);
  const swept = await sweep(parts, (after) => vault.retained.next(since, after, batch));
  await vault.bulkRows.forgetDeclined();
  return swept;
}

/** Deletes what never was more than a draft, on the day on which it was over, and what was typed for files that are over. */
export async function keepNoDraft(parts: RetentionParts): Promise<Swept> {
  await parts.vault.drafts.forgetEnded();
  return sweep(parts, (after) => parts.vault.retained.nextDrafts(after, batch));
}

async function sweep(
  parts: RetentionParts,
  next: (after: DossierId | undefined) => Promise<readonly DossierId[]>,
): Promise<Swept> {
  const country = rulesOf(parts.rules, parts.here);
  const now = parts.time.now();
  const swept: Swept = { blocked: 0, unblocked: 0, deleted: 0 };
  for (let after: DossierId | undefined, more = true; more;) {
    const found = await next(after);
    for (const id of found) await keepOne(parts, country, id, now, swept);
    after = found.at(-1);
    more = found.length === batch;
  }
  await recordDeletions(parts);
  return swept;
}

/** Some days later than the law's own count, which alone decides: months are not equally long. */
const restingSince = ({ calendar, retention }: CountryRules, now: Instant): Instant =>
  instant(milliseconds(monthsAfter(calendar.timeZone, now, -retention.blockAfter.months)) + 4 * dayLong);

async function keepOne(
  { rules, vault }: RetentionParts,
  country: CountryRules,
  id: DossierId,
  now: Instant,
  swept: Swept,
): Promise<void> {
  const { calendar, retention } = country;
  const stateOf = (dossier: RetainedDossier) => retentionOf(atRest(dossier, rules), retention, calendar.timeZone, now);
  const dossier = await vault.retained.read(id);
  if (dossier === undefined) return;
  const { blockedAt } = dossier;
  const found = stateOf(dossier);
  if (found.state === 'kept') {
    if (blockedAt === undefined) return;
    await vault.retained.unblock(id);
    swept.unblocked += 1;
    return;
  }
  // Of a draft nobody but its worker ever knew.
  const known = found.ground !== 'draft';
  if (known && blockedAt === undefined) {
    await vault.retained.block(id, now);
    swept.blocked += 1;
    return;
  }
  const waited = blockedAt !== undefined && milliseconds(now) - milliseconds(blockedAt) >= dayLong;
  if (found.state !== 'due' || (known && !waited)) return;
  const gone = await vault.retained.destroy(id, now, (locked): DeletionProof['rule'] | undefined => {
    const again = stateOf(locked);
    if (again.state !== 'due') return undefined;
    const { deletedOn: due, ground } = again;
    const by = ground === 'rest' ? {} : { ground };
    return { edition: country.version, months: monthsOf(ground, retention), due, ...by };
  });
  if (gone) swept.deleted += 1;
}
