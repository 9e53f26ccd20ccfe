import type { place as es } from '../../es/pages/place.js';

export const place: typeof es = {
  link: 'Dire où vous êtes',
  title: 'Où vous êtes',
  what: 'S’il y a une urgence dans votre région, vos délais s’arrêtent. Le délai du bureau s’arrête aussi, jusqu’à la fin de l’urgence : la décision peut prendre plus de temps. La commune sert seulement à compter, et on ne compte jamais moins de 5 personnes.',
  free: 'Rien ne vous oblige à le dire. Une fois dit, on ne peut pas le retirer. Personne ne demande votre adresse, et cela ne change pas ce qu’on décide.',
  label: 'Lieu',
  hint: 'La région ou, si elle est dans la liste, votre commune.',
  none: 'Pas dit',
  whole: (region) => `${region}, autre commune`,
  send: 'Garder le lieu',
  said: 'C’est gardé.',
  empty: 'Choisissez un lieu dans la liste.',
  tooLate: 'C’était déjà noté ainsi, ou on ne peut plus le dire dans ce dossier.',
  notHere: 'Dans ce dossier, il n’est pas nécessaire de le dire.',
};
