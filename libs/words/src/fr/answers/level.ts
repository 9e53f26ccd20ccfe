import type { level as es } from '../../es/answers/level.js';

export const level: typeof es = {
  both: (home, host) => `Niveau ${home} dans le cadre du pays d’origine, ${host} dans celui du pays d’accueil.`,
  unplaced: 'Les cadres ne permettent pas de les comparer.',
  same: (level) => `Sur l’échelle commune, c’est le même niveau : ${level}.`,
  higher: (by) => `Sur l’échelle commune, celui du pays d’accueil est plus haut de ${by}.`,
  lower: (by) => `Sur l’échelle commune, celui du pays d’accueil est plus bas de ${by}.`,
};
