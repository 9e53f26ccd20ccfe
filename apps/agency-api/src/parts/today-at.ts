import { startOfDay, todayIn } from '@puente/domain/clocks';
import type { Instant, PlainDate } from '@puente/domain/kernel';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { ApiParts } from './parts.js';

type Here = Pick<ApiParts, 'clock' | 'here' | 'rules'>;

/** The day that it is in the country of this node: what is given until a day ends with a day of it. */
export const todayAt = (parts: Here): PlainDate => todayIn(timeZoneOf(parts), parts.clock.now());

/** When that day began. */
export const beginningOfToday = (parts: Here): Instant => startOfDay(timeZoneOf(parts), todayAt(parts));

const timeZoneOf = ({ here, rules }: Here) => rulesOf(rules, here).calendar.timeZone;
