import type { correction as es } from '../../es/pages/correction.js';

export const correction: typeof es = {
  link: 'Corriger mes données',
  title: 'Corriger vos données',
  what: 'Si quelque chose sur vous est mal écrit, demandez qu’on le corrige. Cela ne coûte rien et votre dossier ne s’arrête pas. Si c’est accepté, c’est corrigé ici et dans l’autre pays.',
  onlyWrong: 'Écrivez seulement ce qui est faux, comme cela doit être. Ce que vous laissez vide reste comme c’est.',
  fields: {
    givenNames: 'Prénoms',
    surname: 'Premier nom de famille',
    secondSurname: 'Second nom de famille',
    birthDate: 'Date de naissance',
    sex: 'Sexe',
    words: 'Pourquoi c’est faux',
  },
  hints: {
    givenNames: 'Tous, comme ils doivent être.',
    surname: 'Si un des deux est faux, écrivez les deux.',
    secondSurname: 'Si vous n’en avez pas, laissez vide.',
    birthDate: 'Seulement si elle est fausse.',
    sex: 'Comme vous le dites.',
    words: 'Avec vos mots. La personne qui vous répond le lit.',
  },
  asItIs: 'C’est juste comme cela',
  sexes: { F: 'Femme', M: 'Homme', X: 'X', 'not-stated': 'Je ne veux pas le dire' },
  send: 'Demander la correction',
  done: 'Vous avez demandé la correction',
  next: 'Maintenant c’est à l’autorité d’agir. Si elle dit non, elle vous dit pourquoi et vous pouvez faire appel. Tant qu’elle n’a pas répondu, vous pouvez la retirer :',
  empty: {
    values: 'Écrivez au moins une chose, comme elle doit être.',
    words: 'Écrivez pourquoi c’est faux.',
  },
  notKept: (name) => `« ${name} » n’a pas pu être gardé. La correction n’est pas encore demandée.`,
  notTaken: 'La correction n’a pas été demandée.',
  others:
    'Pour corriger votre nationalité, votre pièce d’identité, votre téléphone ou votre courriel, ou le numéro de votre certificat, allez à un bureau avec le document.',
};
