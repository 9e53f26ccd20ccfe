import type { mandate as es } from '../../es/pages/mandate.js';

export const mandate: typeof es = {
  link: 'Quem pode agir por mim',
  title: 'Quem pode agir por você',
  what: 'As pessoas e instituições que você autorizou neste processo. Ninguém mais pode responder, retirar nem recorrer em seu nome.',
  none: 'Ninguém pode agir por você agora. Quando você autorizar alguém, aqui dirá quem, para quê e até quando.',
  holder: {
    agency: (name) => name,
    person: (account) => `A pessoa com a conta ${account}`,
  },
  scope: {
    read: 'Pode ler seu processo e os documentos que ele cita.',
    act: 'Pode fazer no seu processo o que você pode: ler, responder, retirar e recorrer.',
    appeal: 'Pode ler seu processo e recorrer por você, e nada mais.',
  },
  until: (day) => `Até ${day}.`,
  given: {
    'by-code': 'Você autorizou com seu código.',
    'on-paper': 'Autorizado por um papel assinado num escritório.',
  },
  pending: 'Ainda não vale: falta que outra pessoa do escritório compare o papel.',
  notFor: (names) => `Você encerrou a ajuda de ${names}: ninguém de lá age mais com esta autorização.`,
  end: 'Encerrar agora',
  endHint: 'Deixa de valer nesse momento. Você não precisa dizer por quê.',
  ownCode: 'Para encerrar é preciso um código que chegue ao seu telefone: este foi impresso num escritório.',
  endedNow: 'Terminou. Já não pode abrir nada nem agir por você.',
  notTaken: 'Já tinha terminado. Aqui embaixo diz como está.',
  give: 'Autorizar um escritório ou quem defende você',
  giveWhat:
    'É grátis e você não é obrigado a fazer. Pode encerrar quando quiser, nesta página. Ninguém que trabalhe para outra pessoa ou empresa deve pedir isto a você em troca de algo.',
  giveOwnCode:
    'Para autorizar alguém daqui é preciso um código que chegue ao seu telefone. Você também pode assinar um papel num escritório.',
  to: 'Quem',
  choose: 'Escolha',
  forWhat: 'Para quê',
  lastDay: 'Último dia',
  lastDayHint: (day) => `Pode ser até ${day}.`,
  send: 'Autorizar',
  givenNow: 'Está autorizado. Aqui embaixo diz quem, para quê e até quando.',
  incomplete: 'Falta algo: diga quem, para quê e até que dia.',
  notGiven: 'Não foi possível: confira o último dia.',
  past: 'As que já terminaram',
  here: 'Esta lista é deste processo neste país. No outro país há outra. Cada vez que alguém usa sua autorização fica anotado e você pode ler.',
};
