import type { season as es } from '../../es/pages/season.js';

export const season: typeof es = {
  name: 'Por temporada',
  months: (from, to) => (from === to ? `em ${from}` : `de ${from} a ${to}`),
  says: (after, months) => `Vale o ano todo até ${after}. Depois, só ${months}.`,
  out: 'Fora da temporada',
  again: (day) => `Está fora da temporada: volta a valer em ${day}.`,
};
