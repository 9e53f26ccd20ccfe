import { Du, du, le } from '../locale/countries.js';
import type { figures as es } from '../../es/pages/figures.js';

export const figures: typeof es = {
  title: (country) => `Chiffres ${du(country)}`,
  link: 'Voir les chiffres : combien de temps prend chaque dossier, et qui est en retard',
  what: 'Combien de temps prennent les dossiers, qui est en retard, et qui a été moins bien traité. Ils viennent du registre lui-même, pas de plaintes.',
  asOf: (day) => `Au ${day}.`,
  demonstration: 'Ces chiffres sont des données de démonstration.',
  download: 'Télécharger tout le tableau (CSV)',
  withheld: 'moins de 5',
  none: 'Il n’y a pas encore de chiffres de 5 personnes ou plus. Ils apparaîtront ici tout seuls.',
  unequal: {
    title: 'Traitement inégal confirmé',
    none: 'Il n’y en a aucun de confirmé qu’on puisse publier (de 5 personnes ou plus). Le système compare chaque groupe avec les autres chaque jour.',
    days: (group, days, where) =>
      `${group} : attendent ${days} jours de plus que les autres personnes à l’étape « ${where} ».`,
    refusals: (group, where) => `${group} : on leur refuse plus qu’aux autres personnes à l’étape « ${where} ».`,
    ofYear: (year) => `Chiffres de ${year}.`,
    answered: (agency) => `${agency} a donné sa réponse.`,
    silent: (agency) => `${agency} n’a pas répondu à temps.`,
    confirmed: (day) => `Des auditeurs d’une autre institution l’ont confirmé le ${day}.`,
    groups: {
      sex: {
        F: 'Femmes',
        M: 'Hommes',
        X: 'Personnes de sexe X',
        'not-stated': 'Personnes qui n’ont pas dit leur sexe',
      },
      nationality: (country) => `Personnes ${du(country)}`,
      occupation: (name) => `Personnes qui travaillent comme : ${name}`,
      corridor: (from, to) => `Personnes qui vont ${du(from)} vers ${le(to)}`,
      other: 'Personnes d’un groupe',
    },
  },
  corridors: {
    title: 'Combien de temps cela prend, par trajet',
    one: (from, to) => `${Du(from)} vers ${le(to)}`,
    inside: (country) => `À l’intérieur ${du(country)}`,
    withheld: 'Autres trajets, de peu de personnes',
    cases: (count) => `Dossiers : ${count}.`,
    chart: 'Jours à chaque étape : la médiane, et entre quels jours elle se trouve avec 95 % de confiance',
    noTimes: 'Aucune étape n’est encore terminée pour 5 personnes.',
    table: 'Voir en tableau',
    days: (days) => `${days} jours`,
    interval: (from, until) => `${from} à ${until}`,
  },
  columns: {
    agency: 'Institution',
    stage: 'Étape',
    cases: 'Dossiers',
    median: 'Médiane (jours)',
    interval: 'Intervalle',
    openLate: 'En retard aujourd’hui',
    endedLate: 'Terminés en retard',
    municipality: 'Commune',
    office: 'Bureau',
  },
  late: {
    title: 'Qui est en retard',
    what: 'Délais de chaque institution : ceux qui courent aujourd’hui et ceux qui sont terminés.',
    late: 'en retard',
    of: (all) => `sur ${all}`,
    bySilence: 'par silence',
  },
  municipalities: {
    title: 'Par commune',
    what: 'De ceux qui ont dit où ils sont. Personne n’est obligé de le dire.',
  },
  offices: {
    title: 'Par bureau de frontière',
    what: 'De ceux qui ont déposé leur dossier dans un bureau qui sert deux pays.',
  },
  others: {
    title: 'Ordres, alertes et signalements',
    orders: (agency, open, late) => `Ordres de décider, à ${agency} : ${open} en cours, ${late} en retard.`,
    telling: (open, late) => `Alertes à faire savoir : ${open} en cours, ${late} en retard.`,
    answering: (open, late) => `Alertes que quelqu’un conteste : ${open} en cours, ${late} en retard.`,
    reports: (from, until, received, answered, overdue) =>
      `Signalements de demandes d’argent, du ${from} au ${until} : ${received} reçus, ${answered} avec réponse, ${overdue} non traités à temps.`,
  },
};
