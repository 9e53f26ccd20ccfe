import type { session as es } from '../../es/pages/session.js';

export const session: typeof es = {
  link: 'Où mon dossier est ouvert',
  title: 'Où mon dossier est ouvert',
  what: 'Chaque fois que quelqu’un a ouvert cette page avec un code, ces trente derniers jours. Si ce n’était pas vous, fermez-la et demandez un nouveau code.',
  devices: {
    'android-phone': 'Un téléphone Android',
    'android-tablet': 'Une tablette Android',
    iphone: 'Un iPhone',
    ipad: 'Un iPad',
    'simple-phone': 'Un téléphone simple',
    windows: 'Un ordinateur avec Windows',
    mac: 'Un ordinateur Mac',
    linux: 'Un ordinateur avec Linux',
    other: 'Un appareil que nous ne connaissons pas',
  },
  number: 'Dossier',
  past: 'Déjà fermées',
  own: 'C’est cette page.',
  opened: (when) => `Ouverte le ${when}`,
  used: (when) => `Ouverte. Dernière utilisation vers le ${when}`,
  ended: (when) => `Fermée depuis le ${when}`,
  end: 'Fermer',
  endAll: 'Tout fermer',
  endAllHint: 'Celle-ci aussi. Pour revoir votre dossier, il vous faudra un nouveau code.',
  endedNow: 'Elle est fermée. Elle ne montre plus rien.',
  coarse: 'La dernière utilisation est notée toutes les dix minutes. Nous ne gardons pas d’où la page a été ouverte.',
};
