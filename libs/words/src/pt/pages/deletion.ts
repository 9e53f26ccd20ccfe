import type { deletion as es } from '../../es/pages/deletion.js';

export const deletion: typeof es = {
  link: 'Pedir que apaguem meus dados',
  title: 'Pedir que apaguem meus dados',
  what: 'Você pode pedir que este país apague tudo o que guarda de você. Duas pessoas respondem.',
  goesTitle: 'O que vai embora',
  goes: [
    'Seu nome, seus números de identidade, sua data de nascimento e seu contato.',
    'Seus documentos, e as palavras que você escreveu para corrigir um dado.',
    'Suas credenciais: ninguém poderá tirar uma cópia de novo.',
  ],
  staysTitle: 'O que fica',
  stays: [
    'Os números dos seus processos, com suas datas e decisões, sem seu nome.',
    'Um registro de que foi apagado, quando e por qual regra.',
    'O que o outro país tem: isso se pede lá.',
  ],
  until: (days, months) =>
    `Respondem em ${days}. Se for aceito, seus dados ficam bloqueados nesse mesmo dia e são apagados ${
      months === 1 ? 'um mês' : `${String(months)} meses`
    } depois. O que se apaga não volta.`,
  runsTitle: 'Antes é preciso terminar',
  runsHint: 'Retire primeiro, ou espere que termine. Depois você pode pedir que apaguem.',
  keeps: {
    'open-case': (number) => `O processo ${number} continua aberto, ou ainda se pode recorrer.`,
    'running-period': (number) => `Corre um prazo no processo ${number}.`,
    alert: (number) => `Há um alerta em vigor em ${number}: podem responder que a lei conserva seus dados.`,
    'legal-hold': (number) => `Uma ordem conserva os dados do processo ${number}, por um tempo.`,
    credential: (number) =>
      `Sua credencial ${number} ainda vale: podem responder que a lei conserva seus dados enquanto ela puder ser verificada.`,
  },
  order: {
    stands: (number, day) => `Ordem de conservar, processo ${number}, até ${day}`,
    ended: (number, day) => `Ordem de conservar, processo ${number}: terminou em ${day}`,
    lifted: (number) => `Ordem de conservar, processo ${number}: foi retirada antes do seu dia`,
  },
  confirm: 'Entendo o que vai embora e o que fica, e quero que apaguem meus dados.',
  ask: 'Pedir que apaguem',
  unconfirmed: 'Marque o quadradinho para confirmar que você entende.',
  asked: 'Recebemos seu pedido.',
  takenBack: 'Seu pedido foi anulado. Nada é apagado.',
  notTaken: 'Não foi possível: algo mudou enquanto isso. Veja aqui embaixo como está.',
  state: {
    asked: 'Seu pedido está sendo analisado.',
    proposed: 'Seu pedido está sendo analisado.',
    accepted: 'Seu pedido foi aceito: seus dados estão bloqueados.',
    blocked: 'Seu pedido foi aceito: seus dados estão bloqueados.',
    refused: 'Uma lei conserva seus dados por enquanto.',
    withdrawn: 'Você anulou seu pedido.',
  },
  dueOn: (day) => `Respondem o mais tardar em ${day}. Se esse dia passar, a supervisão vê.`,
  deletedOn: (day) => `São apagados em ${day}.`,
  keptUntil: (day) => `São conservados até ${day}.`,
  reasons: 'Por quê',
  legalBasis: 'Qual lei diz isso',
  remedy: 'O que você pode fazer',
  unanswered: (number) =>
    `Este pedido tem sua própria página: lá você pode se queixar se não responderem, e vê como vai sua queixa. Abre com o número ${number} e um código.`,
  open: 'Abrir a página deste pedido',
  undo: 'Anular meu pedido',
  undoHint: 'Você pode anular enquanto não responderem.',
};
