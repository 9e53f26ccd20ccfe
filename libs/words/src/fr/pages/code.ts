import type { code as es } from '../../es/pages/code.js';

export const code: typeof es = {
  title: 'Demander un nouveau code',
  what: 'Nous envoyons le code au téléphone ou au courriel que vous avez donné en déposant votre dossier. Il sert une fois, pendant dix minutes. Tant que d’autres essaient votre numéro, le code est plus long et ouvre sans attendre.',
  send: 'Envoyez-moi un code',
  sentTitle: 'Regardez vos messages',
  sent: 'Si ce numéro de dossier existe, le code est en route vers le contact que vous avez donné.',
  notArrived:
    'S’il n’arrive pas en cinq minutes, demandez-en un autre. Si vous avez changé de téléphone, allez au bureau où vous avez déposé votre dossier.',
  haveCode: 'J’ai le code',
  again: 'Demander un autre code',
};
