import type { Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import { HttpProblem } from '../problems/problem.js';

/** Too often; from then on it may be asked again. */
export function askAgainAt(until: Instant, now: Instant): HttpProblem {
  const seconds = Math.ceil((milliseconds(until) - milliseconds(now)) / 1000);
  return new HttpProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(Math.max(1, seconds)) });
}
