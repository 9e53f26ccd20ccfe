import { startOfDay, todayIn } from '@puente/domain/clocks';
import type { Instant, PlainDate, TimeZone } from '@puente/domain/kernel';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { ApiParts } from './parts.js';

type Here = Pick<ApiParts, 'clock' | 'here' | 'rules'>;

/** The day that it is in the country of this node: what is given until a day ends with a day of it. */
export const todayAt = (parts: Here): PlainDate => todayIn(timeZoneHere(parts), parts.clock.now());

/** When that day began. */
export const beginningOfToday = (parts: Here): Instant => startOfDay(timeZoneHere(parts), todayAt(parts));

/** In which this node's country counts its days. */
export const timeZoneHere = ({ here, rules }: Pick<Here, 'here' | 'rules'>): TimeZone =>
  rulesOf(rules, here).calendar.timeZone;
