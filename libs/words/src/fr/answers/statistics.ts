import type { statistics as es } from '../../es/answers/statistics.js';

export const statistics: typeof es = {
  note: 'Ce qu’on dirait de moins de 5 personnes n’est pas montré : c’est regroupé, ou ce n’est dans aucun chiffre ni aucun total.',
  notProof:
    'Chaque groupe face au reste, avec un intervalle de 99 %. Une différence montre où regarder ; elle ne prouve aucune cause.',
  columns: {
    year: 'année',
    corridor: 'trajet',
    stage: 'étape',
    sex: 'sexe',
    isco08: 'CITP-08',
    occupation: 'profession',
    nationality: 'nationalité',
    municipality: 'commune',
    office: 'bureau de frontière',
    cases: 'dossiers',
    median: 'jours médians',
    from: 'de',
    until: 'à',
  },
  withheld: 'moins de 5',
};
