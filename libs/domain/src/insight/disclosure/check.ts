import { isInSeason, nextSeason, todayIn } from '../../clocks/index.js';
import type { Credential, CredentialContent } from '../../kinds/credential/index.js';
import type { Instant, PlainDate, TimeZone } from '../../kernel/index.js';

/** Why somebody checks a credential; a choice and never a text, so that nobody writes to the worker through it. */
export const checkPurposes = ['hiring', 'client', 'authority', 'other'] as const;
export type CheckPurpose = (typeof checkPurposes)[number];

/** How a credential stands, in the one word that a check answers with. */
export const standings = ['valid', 'out-of-season', 'suspended', 'expired', 'revoked', 'replaced'] as const;
export type Standing = (typeof standings)[number];

/**
 * How it stands at a moment; undefined where it is not issued yet. That its last day has passed counts from midnight in
 * its own country, also before the process has said so; a suspension ends by the file alone.
 */
export function standingOf(
  { content, stage }: Pick<Credential, 'content' | 'stage'>,
  timeZone: TimeZone,
  now: Instant,
): Standing | undefined {
  if (stage === 'issuing') return undefined;
  if (stage !== 'active' && stage !== 'suspended') return stage;
  const today = todayIn(timeZone, now);
  const { validUntil } = content;
  if (validUntil !== undefined && validUntil < today) return 'expired';
  if (stage === 'suspended') return 'suspended';
  return servesAgain(content, today) === undefined ? 'valid' : 'out-of-season';
}

/** The day on which the next season begins, of a credential that serves by the season and is in none; it serves otherwise. */
export const servesAgain = ({ season }: Pick<CredentialContent, 'season'>, day: PlainDate): PlainDate | undefined =>
  season === undefined || day <= season.after || isInSeason(season, day) ? undefined : nextSeason(season, day);
