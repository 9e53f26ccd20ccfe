import { todayIn } from '@puente/domain/clocks';
import type { PlainDate } from '@puente/domain/kernel';
import type { ApiParts } from '../../parts/parts.js';

/** The day that it is in the country of this node: what is given until a day ends with a day of it. */
export function todayAt({ clock, here, rules }: Pick<ApiParts, 'clock' | 'here' | 'rules'>): PlainDate {
  const country = rules.country(here);
  if (country === undefined) throw new Error(`no country pack for ${here}`);
  return todayIn(country.calendar.timeZone, clock.now());
}
