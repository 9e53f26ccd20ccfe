import { endOfDay, startOfDay, todayIn } from '@puente/domain/clocks';
import type { PlainDate } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { rulesOf } from '@puente/domain/rulebook/rules';
import { turnPlaces } from '@puente/persistence/indicators';
import { doubtfulDraws } from './doubtful-draws.js';
import { failedCodes } from './failed-codes.js';
import { openFiles, openIncidents } from './open-files.js';
import { readersShutOut } from './readers-shut-out.js';
import { sharedContacts } from './shared-contacts.js';
import { tooMuch } from './too-much.js';
import { unequallyTreated } from './unequal-treatment.js';
import { watchersRemoved } from './watchers-removed.js';
import type { Day, Incident, WatchParts } from './watch-parts.js';

const dayLong = 86_400_000;
/** Days that a node catches up with when it was off. */
const lookedBack = 7;

/**
 * The node's watch: what was too much on a day is one integrity event of that day, however often it is found. Each turn
 * looks at the day that runs, and once more at each day that ended since the turn before; the first, at a week. The first turn of
 * a day lets figures take over where people said to be, and looks at them as well, for groups that are treated unequally.
 *
 * @returns the turn; it answers how many files it opened, which is all that is ever logged of it
 */
export function keepWatch(node: Omit<WatchParts, 'limits' | 'timeZone'>): () => Promise<{ readonly opened: number }> {
  let watchedUntil: PlainDate | undefined;
  return async () => {
    const country = rulesOf(node.rules, node.here);
    const parts: WatchParts = { ...node, limits: country.watch, timeZone: country.calendar.timeZone };
    const today = todayIn(parts.timeZone, parts.time.now());
    const ended = daysBefore(parts, today).filter((day) => watchedUntil === undefined || day >= watchedUntil);
    let opened = 0;
    for (const day of ended) opened += await openIncidents(parts, await onDay(parts, day, true));
    opened += await openIncidents(parts, [...(await onDay(parts, today, false)), ...(await failedCodes(parts))]);
    await turnPlaces(parts.pool, today);
    // The figures read the whole register: once a day is often enough.
    if (watchedUntil !== today) opened += await openFiles(parts, await unequallyTreated(parts));
    watchedUntil = today;
    return { opened };
  };
}

async function onDay(parts: WatchParts, day: PlainDate, isOver: boolean): Promise<readonly Incident[]> {
  const span: Day = { day, from: startOfDay(parts.timeZone, day), until: endOfDay(parts.timeZone, day) };
  // Whether a seed is the day's can be told once the day is over, and by then nothing is added to it.
  return [
    ...(await tooMuch(parts, span)),
    ...(await sharedContacts(parts, span)),
    ...(await watchersRemoved(parts, span)),
    ...(await readersShutOut(parts, span)),
    ...(isOver ? await doubtfulDraws(parts, span) : []),
  ];
}

/** Oldest first. */
function daysBefore({ time, timeZone }: WatchParts, today: PlainDate): readonly PlainDate[] {
  const now = milliseconds(time.now());
  const days = Array.from({ length: lookedBack }, (_, n) =>
    todayIn(timeZone, instant(now - (lookedBack - n) * dayLong)),
  );
  return [...new Set(days)].filter((day) => day < today);
}
