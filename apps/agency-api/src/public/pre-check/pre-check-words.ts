import type { LapsePolicy } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';

/** What a pre-check says beside the comparison. */
export interface PreCheckWords {
  readonly free: string;
  readonly noAgreement: (home: string, host: string) => string;
  readonly noEquivalence: (host: string) => string;
  readonly silence: Readonly<Record<LapsePolicy, (host: string) => string>>;
  readonly certificate: string;
  readonly identity: (kinds: string) => string;
  readonly paperless: (host: string) => string;
}

const es: PreCheckWords = {
  free: 'Gratis: nadie puede cobrarle por este trámite.',
  noAgreement: (home, host) => `Hoy no hay un acuerdo vigente entre ${home} y ${host}.`,
  noEquivalence: (host) =>
    `Ninguna equivalencia aprobada compara su certificado con un estándar de ${host}. Puede pedirlo igual: diga con cuál quiere que se compare, y lo juzgan dos personas.`,
  silence: {
    deem_recognised: (host) => `Si ${host} no responde a tiempo, su certificado queda reconocido.`,
    deem_refused: (host) => `Si ${host} no responde a tiempo, se entiende que no lo reconoce y usted puede apelar.`,
    escalate: (host) => `Si ${host} no responde a tiempo, el caso pasa a una autoridad superior y sigue.`,
  },
  certificate: 'Copia de su certificado',
  identity: (kinds) => `Un documento de identidad, o ninguno si no tiene: ${kinds}`,
  paperless: (host) =>
    `¿Perdió los papeles? Cartas de trabajo o fotos pueden ocupar su lugar, y ${host} puede hacerle una prueba de lo que sabe hacer.`,
};

const en: PreCheckWords = {
  free: 'Free: nobody may charge you for this service.',
  noAgreement: (home, host) => `Today no agreement is in force between ${home} and ${host}.`,
  noEquivalence: (host) =>
    `No approved equivalence compares your certificate with a standard of ${host}. You can ask all the same: say which one it is to be compared with, and two people judge it.`,
  silence: {
    deem_recognised: (host) => `If ${host} does not answer in time, your certificate counts as recognised.`,
    deem_refused: (host) => `If ${host} does not answer in time, it counts as refused and you can appeal.`,
    escalate: (host) => `If ${host} does not answer in time, the case goes to a higher authority and continues.`,
  },
  certificate: 'A copy of your certificate',
  identity: (kinds) => `An identity document, or none if you have none: ${kinds}`,
  paperless: (host) =>
    `Lost your papers? Letters of work or photos can stand in for them, and ${host} can test what you can do.`,
};

export const preCheckWords = (language: PageLanguage): PreCheckWords => (language === 'es' ? es : en);
