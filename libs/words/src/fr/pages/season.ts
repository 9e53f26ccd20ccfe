import { de } from '../locale/locale.js';
import type { season as es } from '../../es/pages/season.js';

export const season: typeof es = {
  name: 'Par saison',
  months: (from, to) => (from === to ? `en ${from}` : `${de(from)} à ${to}`),
  says: (after, months) => `Elle est valable toute l’année jusqu’au ${after}. Ensuite, seulement ${months}.`,
  out: 'Hors saison',
  again: (day) => `Elle est hors saison : elle sera de nouveau valable le ${day}.`,
};
