import type { PlainDate } from '../kernel/index.js';
import { dateOfDay, dayAfterDate, dayOfDate } from './days.js';
import type { Season } from './season.js';
import { isInSeason, nextSeason } from './season.js';

/** A day on which it changes whether something serves that serves all year until a day, and then in its season only. */
export interface SeasonTurn {
  /** `nears`: the years are about to be over. */
  readonly turn: 'nears' | 'ended' | 'begun';
  readonly day: PlainDate;
  /** The last day of the years; the first on which it serves again; the last of the season that begins. */
  readonly on: PlainDate;
}

export interface SeasonAfter extends Season {
  /** The last day to which it holds all year. */
  readonly after: PlainDate;
}

/** In their order. What ends for good on its last day is no turn. @param told calendar days before the years are over, if any */
export function turnsOf(season: SeasonAfter, until: PlainDate, told?: number): readonly SeasonTurn[] {
  const { after } = season;
  const turns: SeasonTurn[] = [];
  let serves = true;
  for (let day = dayAfterDate(after); day <= until; day = firstOfNext(day)) {
    const inSeason = isInSeason(season, day);
    if (inSeason === serves) continue;
    serves = inSeason;
    turns.push(serves ? { turn: 'begun', day, on: until } : { turn: 'ended', day, on: nextSeason(season, day) });
  }
  // A season ends on the day before the turn that follows it.
  const known = turns.map((each, index) => {
    const next = turns[index + 1];
    return each.turn === 'begun' && next ? { ...each, on: dateOfDay(dayOfDate(next.day) - 1) } : each;
  });
  if (told === undefined) return known;
  return [{ turn: 'nears', day: dateOfDay(dayOfDate(after) - told), on: after }, ...known];
}

function firstOfNext(day: PlainDate): PlainDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return dateOfDay(Date.UTC(year, month, 1) / 86_400_000);
}
