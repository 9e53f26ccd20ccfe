import { EventKeyAnnouncement } from './keys.js';

/**
 * What a signed announcement says; whether its country signed it, only `readAnnouncement` of messaging asks, which every
 * annex went through when it was read.
 *
 * @throws where it is no announcement
 */
export function announcementIn(statement: string): EventKeyAnnouncement {
  const payload = Buffer.from(statement.split('.')[1] ?? '', 'base64url').toString('utf8');
  const { keys } = JSON.parse(payload) as { readonly keys?: unknown };
  return EventKeyAnnouncement.parse(keys);
}
