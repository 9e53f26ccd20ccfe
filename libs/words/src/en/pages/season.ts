import type { season as es } from '../../es/pages/season.js';

export const season: typeof es = {
  name: 'By the season',
  months: (from, to) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
  says: (after, months) => `It holds all year until ${after}. After that, only ${months}.`,
  out: 'Out of season',
  again: (day) => `It is out of season: it holds again on ${day}.`,
};
