import { du } from '../locale/countries.js';
import type { otherDate as es } from '../../es/pages/other-date.js';

export const otherDate: typeof es = {
  link: 'Demander une autre date',
  elsewhere: ({ host }) => `On demande une autre date sur la page ${du(host)}, avec le même numéro.`,
  title: 'Demander une autre date pour l’épreuve',
  what: 'Si vous ne pouvez pas venir, dites-le avant l’heure. Cela ne compte pas contre vous : on vous donne une autre date et on vous prévient.',
  reasons: 'Pourquoi vous ne pouvez pas venir',
  reasonsIfYouLike: 'Pourquoi vous ne pouvez pas venir, si vous voulez le dire',
  firstTime: 'C’est la première fois : vous n’avez pas à dire pourquoi.',
  secondTime:
    'Vous avez déjà changé la date une fois. Cette fois, dites pourquoi ; ensuite elle ne pourra plus changer.',
  send: 'Demander une autre date',
  asked:
    'Vous avez demandé une autre date. La personne qui examine votre dossier en fixe une nouvelle et nous vous le dirons. Vous n’avez pas à aller à l’ancienne.',
  empty: 'Dites pourquoi vous ne pouvez pas venir : vous avez déjà changé la date une fois.',
  tooLate:
    'Cette date ne peut plus changer ici : l’heure est passée, ou elle a déjà été changée. Votre dossier dit où il en est.',
  none: 'Il n’y a pas d’épreuve maintenant dont vous puissiez changer la date.',
};
