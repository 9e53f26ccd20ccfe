import { todayIn } from '../../../clocks/index.js';
import type { CaseRecord, DecisionContext, TimelineEntry, WorkerAnswer } from '../../../file/case/index.js';
import { isSentBy } from '../../../file/engine/parties.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { rulesOf } from '../../../file/engine/rule-look-up.js';
import { line } from '../../../file/page/timeline.js';
import type { CountryCode, Instant, LocalizedText, PlainDate } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';

/** What the worker answered here, and was passed on, the other country refused for good. */
export interface ReceiveRefusal {
  readonly type: 'receive-refusal';
  readonly from: CountryCode;
  readonly answer: WorkerAnswer['type'];
  /** When it was given here. */
  readonly givenAt: Instant;
  /** The other country's code. */
  readonly why: string;
}
export interface AnswerReturned extends Omit<ReceiveRefusal, 'type' | 'givenAt'> {
  readonly type: 'answer-returned';
  readonly at: Instant;
  /** The day on which it was given here. */
  readonly on: PlainDate;
}

/**
 * Nobody takes the worker's word for heard and then says nothing (R9): it stands on their page with the reason and what to do,
 * and a notice tells them to look.
 */
export function answerReturned(
  file: Pick<CaseRecord, 'notices'>,
  { answer, from, givenAt, why }: ReceiveRefusal,
  { by, here, now, rules }: DecisionContext,
) {
  if (!isSentBy(by, from)) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  const on = todayIn(rulesOf(rules, here).calendar.timeZone, givenAt);
  return accept<AnswerReturned | NoticeRaised>(
    { type: 'answer-returned', at: now, from, answer, on, why },
    raise(file, 'answer-returned', now),
  );
}

export const returnedLines = (here: CountryCode, { at, on, type, why }: AnswerReturned): readonly TimelineEntry[] => [
  line(here, at, type, { args: { on }, words: reasons[why] ?? otherwise }),
];

const lookAgain = {
  es: 'Mire en su página qué se le pide ahora',
  en: 'See on your page what is asked of you now',
  pt: 'Veja na sua página o que se pede agora',
  fr: 'Regardez sur votre page ce qui vous est demandé maintenant',
  ht: 'Gade sou paj ou a sa yo mande w kounye a',
};
const remedy = {
  es: 'si ya se decidió, ahí dice hasta cuándo y ante quién apelar',
  en: 'if it was decided, it says until when and to whom you can appeal',
  pt: 'se já foi decidido, ali diz até quando e a quem recorrer',
  fr: 'si c’est déjà décidé, elle dit jusqu’à quand et auprès de qui faire appel',
  ht: 'si yo deja deside, li di jiska ki lè ak devan kiyès ou ka fè apèl',
};
const reasons: Readonly<Partial<Record<string, LocalizedText>>> = {
  NOT_IN_THIS_STAGE: {
    es: `Cuando llegó, el trámite ya no estaba en ese paso. ${lookAgain.es}; ${remedy.es}.`,
    en: `When it came, the case was no longer at that step. ${lookAgain.en}; ${remedy.en}.`,
    pt: `Quando chegou, o processo já não estava nessa etapa. ${lookAgain.pt}; ${remedy.pt}.`,
    fr: `À son arrivée, le dossier n’en était plus à cette étape. ${lookAgain.fr} ; ${remedy.fr}.`,
    ht: `Lè li rive, dosye a pa t nan etap sa a ankò. ${lookAgain.ht}; ${remedy.ht}.`,
  },
  ALREADY_DONE: {
    es: `Eso ya se había respondido, o ya había terminado el tiempo para hacerlo. ${lookAgain.es}; ${remedy.es}.`,
    en: `That had been answered already, or the time for it was over. ${lookAgain.en}; ${remedy.en}.`,
    pt: `Isso já tinha sido respondido, ou o prazo já tinha terminado. ${lookAgain.pt}; ${remedy.pt}.`,
    fr: `On y avait déjà répondu, ou le délai était passé. ${lookAgain.fr} ; ${remedy.fr}.`,
    ht: `Yo te deja reponn sa, oswa tan an te fini. ${lookAgain.ht}; ${remedy.ht}.`,
  },
  REASONS_MISSING: {
    es: 'Faltaba decir por qué. Envíelo de nuevo con la razón.',
    en: 'It did not say why. Send it again with the reason.',
    pt: 'Faltava dizer por quê. Envie de novo com o motivo.',
    fr: 'Il manquait la raison. Envoyez-le de nouveau en la disant.',
    ht: 'Rezon an te manke. Voye l ankò ak rezon an.',
  },
  NO_MORE_DATES: {
    es: 'Ya no se puede pedir otra fecha: vale la que está en su página.',
    en: 'No other date can be asked for any more: the one on your page stands.',
    pt: 'Já não se pode pedir outra data: vale a que está na sua página.',
    fr: 'On ne peut plus demander une autre date : celle de votre page reste.',
    ht: 'Ou pa ka mande yon lòt dat ankò: sa ki sou paj ou a rete.',
  },
  DATE_IN_PAST: {
    es: 'La hora de la prueba ya había pasado cuando llegó. En su página dice cómo sigue.',
    en: 'The hour of the test was over when it came. Your page says how it goes on.',
    pt: 'A hora da prova já tinha passado quando chegou. A sua página diz como continua.',
    fr: 'L’heure de l’épreuve était passée à son arrivée. Votre page dit la suite.',
    ht: 'Lè tès la te deja pase lè li rive. Paj ou a di sa ki vin apre.',
  },
  TOO_LATE_TO_REOPEN: {
    es: 'Ya había pasado el tiempo para reabrirlo. Puede presentar otro trámite.',
    en: 'The time to reopen it was over. You can begin another case.',
    pt: 'O prazo para reabrir já tinha passado. Pode apresentar outro pedido.',
    fr: 'Le délai pour le rouvrir était passé. Vous pouvez présenter une autre demande.',
    ht: 'Tan pou relouvri l la te pase. Ou ka depoze yon lòt demann.',
  },
};
const otherwise: LocalizedText = {
  es: `No se pudo recibir como se envió. ${lookAgain.es}, y envíelo de nuevo; una oficina o quien le defienda le ayuda gratis.`,
  en: `It could not be taken as it was sent. ${lookAgain.en}, and send it again; an office, or whoever defends you, helps for free.`,
  pt: `Não foi possível receber como foi enviado. ${lookAgain.pt}, e envie de novo; um escritório ou quem o defende ajuda de graça.`,
  fr: `On n’a pas pu le recevoir tel quel. ${lookAgain.fr}, et envoyez-le de nouveau ; un bureau, ou la personne qui vous défend, vous aide gratuitement.`,
  ht: `Yo pa t ka resevwa l jan ou te voye l la. ${lookAgain.ht}, epi voye l ankò; yon biwo, oswa moun ki defann ou, ede w gratis.`,
};
