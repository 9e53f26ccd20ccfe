import type { Instant, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';

const dayMs = 86_400_000;

/**
 * When a credential that holds until that day holds no more: when the day has ended everywhere on Earth (UTC−12), so that
 * nobody is refused on their last day because the checker lives further east.
 */
export const endOfDay = (day: PlainDate): Instant => instant(Date.parse(day) + dayMs + dayMs / 2);

/** RFC 7519 NumericDate: whole seconds. */
export const seconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000);
