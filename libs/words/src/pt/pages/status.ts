import { languageName } from '../locale/locale.js';
import type { status as es } from '../../es/pages/status.js';
import { stages } from './stages.js';
import { atZero } from './at-zero.js';
import { nextSteps } from './next-steps.js';

export const status: typeof es = {
  title: 'Seu processo',
  demonstration: 'Dados de demonstração: a pessoa e o processo são inventados.',
  tacitMark: 'Por silêncio administrativo',
  tacit: ({ host }) =>
    `${host} não respondeu a tempo, e nesse caso o acordo decide. A decisão vale, e só pode ser revista se houve fraude.`,
  now: stages,
  holder: 'Está com',
  you: 'Você',
  nobody: 'Ninguém: o processo terminou',
  onItsWay: ({ host }) => `A caminho: ${host}`,
  due: 'Vence',
  howCounted: 'Como se conta?',
  ifAgencySilent: 'Se não responderem',
  ifYouSilent: 'Se você não responder',
  atZero,
  youNow: 'Você, agora',
  next: nextSteps,
  open: 'O que ainda não foi decidido',
  openWhy: {
    remitted: 'Seu recurso obriga a decidir de novo, com outras pessoas.',
    measured: 'Você pode completar, ou já mostrou e falta decidir.',
    'not-covered': 'A equivalência não cobre isto: o silêncio não pode reconhecer, e alguém tem que decidir.',
    discrepancy: 'O que respondeu quem emitiu o certificado não confere: alguém tem que decidir.',
    unverified: 'Ninguém conseguiu verificar o documento: decide-se com uma prova, e não é culpa sua.',
    alerted: 'Há um alerta sobre o certificado: alguém tem que decidir.',
  },
  why: 'Por que foi decidido assim',
  verdicts: { held: 'Comprovada', missing: 'Não comprovada' },
  lawUnsaid:
    'Esta decisão não diz aqui qual é. Você tem direito de saber: pergunte no escritório que decidiu, ou a quem ajuda de graça.',
  ruled: {
    upheld: 'Seu recurso confirmou a decisão',
    overturned: 'Seu recurso mudou a decisão',
    remitted: 'Seu recurso obriga a decidir de novo',
  },
  remedy: 'Se você não concorda',
  appealUntil: (body, day) =>
    `Você pode recorrer até ${day}. Quem decide: ${body}. É grátis, decide outra pessoa, e você não perde nada do que foi reconhecido.`,
  appealMeanwhile: (body) =>
    `Você pode recorrer, também enquanto seu prazo está parado porque lhe devem uma prova. Quem decide: ${body}. É grátis.`,
  appealOnceServed: (body) =>
    `Você pode recorrer. Quem decide: ${body}. O prazo começa quando o aviso chegar a você, e esta página dirá o último dia. É grátis.`,
  legalAid: 'Onde ajudam você de graça',
  inventedAid: 'Dados de demonstração: esta ajuda é inventada.',
  remand: 'O que foi ordenado no seu recurso',
  instructions: 'Instruções',
  reasons: 'Razões',
  legalBasis: 'Base legal',
  measures: 'O que você pode fazer para completar',
  measureKinds: { 'aptitude-test': 'Uma prova', 'adaptation-period': 'Um tempo de prática' },
  howToReport: 'Como avisar',
  besideMeasures:
    'Enquanto se decide a outra unidade, não conta nenhum dia do prazo para estas. Você pode continuar avisando o que fez.',
  appealAfterReview:
    'O que foi negado e ainda aceita recurso, você poderá contestar quando a outra parte for decidida: não perde nenhum dia para isso.',
  whileTested: ({ host }) =>
    `Enquanto você espera o dia de uma prova, o resultado dela ou outra data, o prazo corre para ${host} e não para você: você não perde nenhum dia do seu.`,
  meanwhile: ({ host }) => `O prazo de ${host} fica parado enquanto isso, e não se perde.`,
  beyondAppeals: {
    title: 'Quem decide os recursos não respondeu a tempo',
    what: 'Neste processo ninguém está acima dessa instância. Seu caso continua e ela ainda pode responder; enquanto isso, a lei do país dela diz a quem você pode ir:',
  },
  silence: {
    title: 'Ninguém decidiu a tempo',
    may: (agency, from) =>
      `A partir de ${from} você pode se queixar. ${agency} ordena que se decida, com uma data. É grátis, e você não precisa explicar nada.`,
    elsewhere: (country) => `O atraso é de ${country}: se você se queixar aqui, sua queixa vai para lá.`,
    link: 'Queixar-me de que não decidem',
    onItsWay: (country) => `Sua queixa foi enviada a ${country}. Quando for recebida, aqui você verá o número dela.`,
    complained: (agency, number) => `${agency} tem sua queixa, com o número ${number}.`,
    ordered: (agency, day) => `${agency} ordenou que se decida até ${day}.`,
    what: 'Outra autoridade, que não participou do seu processo, ordena a quem não respondeu que decida, com uma data.',
    keeps:
      'Você não perde nada nem começa de novo: enquanto isso ainda podem decidir. Se também não cumprirem a ordem, você poderá se queixar outra vez.',
    confirm: 'Sim, queixar-me',
    back: 'Não, voltar',
  },
  decline: {
    link: 'Não quero completar: ficar com o que foi reconhecido',
    elsewhere: ({ host }) =>
      `Se você não quer completar, diga isso na página de ${host}: você fica com o que foi reconhecido.`,
    title: 'Ficar com o que foi reconhecido',
    what: 'Você não terá mais que fazer o que pediram. O que falta fica sem reconhecer neste processo.',
    keeps:
      'Você não perde nada do que foi reconhecido: sua credencial continua valendo. E pode recorrer do que falta; a página dirá até quando.',
    noWayBack: 'Isto não pode ser desfeito. Se você já mostrou alguma coisa, isso ainda será analisado.',
    confirm: 'Sim, ficar com o que foi reconhecido',
    back: 'Não, voltar sem mudar nada',
  },
  mayDo: 'O que você já pode fazer',
  conditions: 'Com esta condição',
  exclusions: 'Não inclui',
  bridge: 'O que falta e onde conseguir',
  noCourse: 'Ainda não conhecemos um curso. Pergunte no escritório que decidiu.',
  free: 'grátis',
  askPrice: 'pergunte o preço',
  inventedCourse: 'curso inventado, de demonstração',
  taughtIn: (language) => `em ${languageName(language)}`,
  past: 'O que já aconteceu',
  pastEmpty: 'Aqui vai aparecer cada passo do seu processo, com a data.',
  hourOf: (country) => `Hora local: ${country}.`,
  news: (country, when) => `Última notícia de ${country}: ${when}.`,
  noNews: (country) => `Ainda não há notícias de ${country}.`,
  unreceived: (here, there, since) =>
    `${here} enviou; ${there} ainda não recebeu, desde ${since}. É enviado outra vez sozinho: você não precisa fazer nada.`,
  restored: (there) =>
    `${there} está recuperando seus registros de uma cópia. Nada se perde e nada é decidido lá enquanto isso: o que já foi enviado é recebido de novo, e você não precisa fazer nada.`,
  changed: 'Há algo novo no seu processo: esta página já mostra.',
  leave: 'Sair do meu processo',
  leaveHint: 'Se o telefone é emprestado, saia quando terminar.',
};
