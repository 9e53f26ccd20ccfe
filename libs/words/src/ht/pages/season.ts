import type { season as es } from '../../es/pages/season.js';

export const season: typeof es = {
  name: 'Pa sezon',
  months: (from, to) => (from === to ? `nan mwa ${from}` : `soti ${from} rive ${to}`),
  says: (after, months) => `Li valab tout ane a jiska ${after}. Apre sa, sèlman ${months}.`,
  out: 'Andeyò sezon',
  again: (day) => `Li andeyò sezon: l ap valab ankò ${day}.`,
};
