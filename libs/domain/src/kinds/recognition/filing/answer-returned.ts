import { todayIn } from '../../../clocks/index.js';
import type { CaseRecord, DecisionContext, TimelineEntry, WorkerAnswer } from '../../../file/case/index.js';
import { isSentBy } from '../../../file/engine/parties.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { rulesOf } from '../../../rulebook/rules/index.js';
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

const lookAgain = { es: 'Mire en su página qué se le pide ahora', en: 'See on your page what is asked of you now' };
const remedy = {
  es: 'si ya se decidió, ahí dice hasta cuándo y ante quién apelar',
  en: 'if it was decided, it says until when and to whom you can appeal',
};
const reasons: Readonly<Partial<Record<string, LocalizedText>>> = {
  NOT_IN_THIS_STAGE: {
    es: `Cuando llegó, el trámite ya no estaba en ese paso. ${lookAgain.es}; ${remedy.es}.`,
    en: `When it came, the case was no longer at that step. ${lookAgain.en}; ${remedy.en}.`,
  },
  ALREADY_DONE: {
    es: `Eso ya se había respondido, o ya había terminado el tiempo para hacerlo. ${lookAgain.es}; ${remedy.es}.`,
    en: `That had been answered already, or the time for it was over. ${lookAgain.en}; ${remedy.en}.`,
  },
  REASONS_MISSING: {
    es: 'Faltaba decir por qué. Envíelo de nuevo con la razón.',
    en: 'It did not say why. Send it again with the reason.',
  },
  NO_MORE_DATES: {
    es: 'Ya no se puede pedir otra fecha: vale la que está en su página.',
    en: 'No other date can be asked for any more: the one on your page stands.',
  },
  DATE_IN_PAST: {
    es: 'La hora de la prueba ya había pasado cuando llegó. En su página dice cómo sigue.',
    en: 'The hour of the test was over when it came. Your page says how it goes on.',
  },
  TOO_LATE_TO_REOPEN: {
    es: 'Ya había pasado el tiempo para reabrirlo. Puede presentar otro trámite.',
    en: 'The time to reopen it was over. You can begin another case.',
  },
};
const otherwise: LocalizedText = {
  es: `No se pudo recibir como se envió. ${lookAgain.es}, y envíelo de nuevo; una oficina o quien le defienda le ayuda gratis.`,
  en: `It could not be taken as it was sent. ${lookAgain.en}, and send it again; an office, or whoever defends you, helps for free.`,
};
