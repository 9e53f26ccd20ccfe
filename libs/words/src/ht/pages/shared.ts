import type { shared as es } from '../../es/pages/shared.js';

export const shared: typeof es = {
  title: 'Kredansyèl pataje',
  chosen: 'Moun nan chwazi montre ou sa a, epi anyen lòt:',
  linkUntil: (day) => `Lyen sa a bon jiska ${day}. Kredansyèl la gen pwòp dat pa l.`,
  told: 'Moun nan wè lè yo louvri lyen sa a. Li pa wè kiyès ou ye.',
  endedWord: 'LYEN FINI',
  endedTitle: 'Lyen sa a fini',
  ended: [
    'Se lyen an ki fini, se pa kredansyèl la: kredansyèl la ka valab toujou.',
    'Mande moun nan yon lòt lyen, oswa verifye l ak nimewo l ak pyès moun nan.',
  ],
  unknownTitle: 'Lyen sa a pa egziste',
  unknown: 'Petèt gen yon moso ki manke. Kopye l nèt, oswa mande moun nan voye l ankò.',
  check: 'Verifye ak nimewo ak pyès idantite',
};
