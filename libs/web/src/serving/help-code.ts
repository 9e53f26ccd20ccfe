import { randomInt } from 'node:crypto';

/** Letters and digits that survive being read aloud. */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';

/** What to tell the help desk when something goes wrong; it stands in the log. */
export const newHelpCode = (): string =>
  Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
