import type { Language } from '../words/index.js';

/** All that the page of a reference says, in one language. */
export interface ReferenceWords {
  readonly title: string;
  readonly what: string;
  readonly code: string;
  readonly codeHint: string;
  readonly open: string;
  readonly codeMissing: string;
  readonly noMatch: string;
  readonly asks: (givenNames: string) => string;
  readonly about: string;
  readonly declared: string;
  readonly since: (from: number, until?: number) => string;
  readonly relation: string;
  readonly relations: Readonly<Record<'employer' | 'peer', string>>;
  readonly confirms: string;
  readonly yes: string;
  readonly no: string;
  readonly units: string;
  readonly from: string;
  readonly until: string;
  readonly yearHint: string;
  readonly untilHint: string;
  readonly sign: string;
  readonly declineWhat: string;
  readonly decline: string;
  readonly incomplete: string;
  readonly thanksTitle: string;
  readonly thanks: string;
}

const es: ReferenceWords = {
  title: 'Confirmar una referencia',
  what: 'Alguien que trabajó con usted le pidió que diga lo que vio. No necesita cuenta y es gratis.',
  code: 'Código',
  codeHint: 'Las diez letras y cifras que le llegaron por mensaje.',
  open: 'Ver lo que me preguntan',
  codeMissing: 'Escriba el código.',
  noMatch:
    'Ese código no abre ninguna referencia. Revíselo; si ya respondió o pasó el tiempo, no tiene que hacer nada.',
  asks: (givenNames) => `${givenNames} le pide que confirme su trabajo`,
  about: 'Se trata de:',
  declared: 'Lo que declaró haber hecho:',
  since: (from, until) => (until === undefined ? `desde ${String(from)}` : `de ${String(from)} a ${String(until)}`),
  relation: '¿Qué es usted de esa persona?',
  relations: { employer: 'Quien le dio trabajo', peer: 'Trabajamos juntos' },
  confirms: '¿Le vio hacer ese trabajo?',
  yes: 'Sí, lo vi',
  no: 'No lo vi, o no fue así',
  units: '¿Qué le vio hacer?',
  from: 'Desde el año',
  until: 'Hasta el año',
  yearHint: 'Cuatro cifras.',
  untilHint: 'Cuatro cifras. Déjelo vacío si sigue.',
  sign: 'Enviar lo que vi',
  declineWhat: 'Si prefiere no responder, no le perjudica a nadie.',
  decline: 'Prefiero no responder',
  incomplete: 'Falta algo, o un año no puede ser. Marque qué es usted, si lo vio, y desde qué año.',
  thanksTitle: 'Gracias',
  thanks: 'Su respuesta quedó en el expediente. No tiene que hacer nada más.',
};

const en: ReferenceWords = {
  title: 'Confirm a reference',
  what: 'Somebody who worked with you asked you to say what you saw. No account is needed and it is free.',
  code: 'Code',
  codeHint: 'The ten letters and figures that were sent to you.',
  open: 'See what I am asked',
  codeMissing: 'Enter the code.',
  noMatch: 'That code opens no reference. Check it; if you answered already or time is up, there is nothing to do.',
  asks: (givenNames) => `${givenNames} asks you to confirm their work`,
  about: 'It is about:',
  declared: 'What they declare to have done:',
  since: (from, until) => (until === undefined ? `since ${String(from)}` : `from ${String(from)} to ${String(until)}`),
  relation: 'What are you to that person?',
  relations: { employer: 'I gave them work', peer: 'We worked together' },
  confirms: 'Did you see them do that work?',
  yes: 'Yes, I saw it',
  no: 'I did not see it, or it was not so',
  units: 'What did you see them do?',
  from: 'From the year',
  until: 'Until the year',
  yearHint: 'Four figures.',
  untilHint: 'Four figures. Leave it empty if it goes on.',
  sign: 'Send what I saw',
  declineWhat: 'If you would rather not answer, it is held against nobody.',
  decline: 'I would rather not answer',
  incomplete: 'Something is missing, or a year cannot be. Say what you are, whether you saw it, and from which year.',
  thanksTitle: 'Thank you',
  thanks: 'Your answer is in the file. There is nothing more to do.',
};

const catalogues: Readonly<Record<'es' | 'en', ReferenceWords>> = { es, en };

export const referenceWordsIn = (language: Language): ReferenceWords =>
  language === 'en' ? catalogues.en : catalogues.es;
