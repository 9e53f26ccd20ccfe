import { plural } from '../locale/locale.js';
import type { problem as es } from '../../es/pages/problem.js';

export const problem: typeof es = {
  summary: 'Há algo para corrigir',
  numberMissing: 'Escreva o número do seu processo.',
  numberMisspelt: 'Esse número tem uma letra ou um algarismo errado. Compare com seu comprovante.',
  codeMissing: 'Escreva o código.',
  noMatch: 'O número e o código não combinam, ou o código já venceu ou já foi usado.',
  noMatchNext: 'Confira os dois. Se o código já não serve, peça um novo: é grátis.',
  limited: (minutes) =>
    `Houve tentativas demais. Espere ${String(minutes)} ${plural(minutes, { one: 'minuto', other: 'minutos' })} e tente de novo.`,
  limitedNext: 'Fazemos isto para que ninguém adivinhe seu código. Seu processo continua igual.',
  down: 'Neste momento não conseguimos consultar os processos.',
  downNext: 'Nada se perdeu e seus prazos não mudam. Tente de novo em alguns minutos.',
  helpDesk: 'Se continuar igual, dê este código à mesa de ajuda:',
  notFoundTitle: 'Esta página não existe',
  notFound: 'Talvez o endereço esteja incompleto. Seu processo está a salvo: você pode ver com seu número e um código.',
  ownCodeTitle: 'Para isto precisa de um código seu',
  ownCode:
    'Você entrou com um código impresso num balcão. Com ele pode ler seu processo e entregar papéis. Para o resto precisa de um que chegue ao seu próprio telefone ou e-mail.',
  ownCodeNext: 'Se você não tem, no balcão pode assinar uma autorização para que alguém faça isso por você. É grátis.',
  toCase: 'Voltar ao meu processo',
  brokenTitle: 'Algo falhou do nosso lado',
  broken: 'Não é culpa sua. Nada se perdeu e seus prazos não mudam. Tente de novo em alguns minutos.',
  downTitle: 'Não conseguimos mostrar seu processo agora',
  limitedTitle: 'Tentativas demais',
  retry: 'Tentar de novo',
  toHome: 'Ir para a página inicial',
};
