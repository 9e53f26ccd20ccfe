import type { SharedFile } from '@puente/contracts/answers/cases';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import type { Reading } from '@puente/web/telling';
import { readingOf } from '@puente/web/telling';
import type { Visit } from '../visit/index.js';

/** Of a case, or of an appeal or a correction of it: as much as its worker shows. */
export type Shown = Pick<SharedFile, 'progress' | 'decision'>;

/** By its own names and dates; undefined where neither how it stands nor what was decided is shown. */
export function readingOfShared({ decision, progress }: Shown, visit: Visit, now: Date): Reading | undefined {
  const names = progress?.names ?? decision?.names;
  if (names === undefined) return undefined;
  const told = {
    // Between which countries it goes is part of how it stands: a decision alone is told without them.
    home: progress?.home ?? (visit.country as CountryCode),
    ...(progress?.host !== undefined && { host: progress.host }),
    timeZone: progress?.timeZone ?? visit.session?.me.timeZone ?? 'UTC',
    ...{ names, serverTime: now.toISOString() as Instant },
  };
  return readingOf(told, visit);
}
