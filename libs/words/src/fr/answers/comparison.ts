import { closed } from '../../arguments/index.js';
import { plural } from '../locale/locale.js';
import type { comparison as es } from '../../es/answers/comparison.js';

export const comparison: typeof es = {
  summary({ held, route, units }) {
    if (route === 'none')
      return 'Aucune équivalence approuvée ne compare ces deux normes : la personne qui examine décide.';
    if (held.length === units.length) return 'Toutes les unités sont couvertes.';
    return `${plural(held.length, { one: 'Unité couverte', other: 'Unités couvertes' })} : ${held.length} sur ${units.length}.`;
  },
  full: 'Couverte.',
  none: 'Non couverte.',
  partial: (lacks) => `Couverte en partie ; il manque : ${lacks}.`,
  condition: (text) => `Condition : ${closed(text)}`,
  exclusion: (text) => `Exception : ${closed(text)}`,
  approved: (act, committee, on) => `Approuvé par ${committee} le ${on} : ${closed(act)}`,
  occupation: {
    same: 'C’est la même profession dans la classification internationale (CITP-08).',
    near: 'C’est une profession voisine dans la classification internationale (CITP-08).',
    different: 'C’est une autre profession dans la classification internationale (CITP-08).',
    unknown: 'Les registres ne disent pas si c’est la même profession (CITP-08).',
  },
};
