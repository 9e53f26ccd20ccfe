import type { shared as es } from '../../es/pages/shared.js';

export const shared: typeof es = {
  title: 'Credencial compartilhada',
  chosen: 'A pessoa escolheu mostrar isto a você, e nada mais:',
  linkUntil: (day) => `Este link serve até ${day}. A credencial tem a própria data.`,
  told: 'A pessoa vê quando este link é aberto. Não vê quem é você.',
  endedWord: 'LINK TERMINADO',
  endedTitle: 'Este link terminou',
  ended: [
    'Terminou o link, não a credencial: a credencial pode continuar valendo.',
    'Peça outro link à pessoa, ou verifique com o número da credencial e o documento.',
  ],
  unknownTitle: 'Este link não existe',
  unknown: 'Talvez falte um pedaço. Copie inteiro, ou peça à pessoa que mande outra vez.',
  check: 'Verificar com número e documento',
};
