import type { Actor, Filing, Host } from '../case/index.js';
import type { CountryCode, Instant } from '../../kernel/index.js';

/**
 * A country speaks for itself only: what a message says of its sender must be what its signature says. A message that a
 * file of this node held back was checked when it came.
 */
export const isSentBy = (by: Actor, from: CountryCode): boolean =>
  by.kind === 'country' ? by.country === from : by.kind === 'effect' && by.file !== undefined;

export const isHost = ({ hosts }: Filing, country: CountryCode): boolean =>
  hosts.some((host) => host.country === country);

/** `MX-GT`: from the home country to the host. */
export const corridorOf = ({ filing, host }: { readonly filing: Filing; readonly host: Host }): string =>
  `${filing.home}-${host.country}`;

/** When something happened elsewhere; never later than now, or one wrong clock would silence all later news. */
export const happenedAt = (at: Instant, now: Instant): Instant => (at < now ? at : now);
