import type { Verdict } from './check-result.js';
import { fr } from './fault-words/fr.js';
import { ht } from './fault-words/ht.js';
import { pt } from './fault-words/pt.js';

interface FaultEntry {
  readonly verdict: Exclude<Verdict, 'valid'>;
  readonly es: string;
  readonly en: string;
}

/** Why a credential is not accepted, the gravest first; each has a row in the table of bad credentials. */
const catalogue = {
  'too-large': {
    verdict: 'not-genuine',
    es: 'Es más grande que cualquier credencial.',
    en: 'It is larger than any credential.',
  },
  'too-deep': {
    verdict: 'not-genuine',
    es: 'Está anidada más hondo que cualquier credencial.',
    en: 'It is nested deeper than any credential.',
  },
  malformed: {
    verdict: 'not-genuine',
    es: 'No se puede leer como credencial: incompleta o dañada.',
    en: 'It cannot be read as a credential: incomplete or damaged.',
  },
  'wrong-type': {
    verdict: 'not-genuine',
    es: 'Es un documento firmado de otra clase, no una credencial.',
    en: 'It is a signed document of another kind, not a credential.',
  },
  'wrong-algorithm': {
    verdict: 'not-genuine',
    es: 'No está firmada como se firman estas credenciales.',
    en: 'It is not signed as these credentials are.',
  },
  'unknown-issuer': {
    verdict: 'not-genuine',
    es: 'Quien dice emitirla no está en la lista de confianza.',
    en: 'Whoever says to have issued it is not in the trust list.',
  },
  'unknown-key': {
    verdict: 'not-genuine',
    es: 'La autoridad no tiene tal llave en la lista de confianza.',
    en: 'The authority has no such key in the trust list.',
  },
  'key-out-of-period': {
    verdict: 'not-genuine',
    es: 'Lleva una fecha en la que esa llave no firmaba.',
    en: 'It bears a date on which that key did not sign.',
  },
  'bad-signature': {
    verdict: 'not-genuine',
    es: 'La firma no es la del emisor, o se cambió algo.',
    en: 'The signature is not the issuer’s, or something was changed.',
  },
  'disclosure-forged': {
    verdict: 'not-genuine',
    es: 'Muestra un dato que el emisor no firmó, o uno dos veces.',
    en: 'It shows a fact that the issuer did not sign, or one twice.',
  },
  'holder-binding-forged': {
    verdict: 'not-genuine',
    es: 'La prueba de que es de quien la muestra es falsa.',
    en: 'The proof that it belongs to whoever shows it is false.',
  },
  'issuer-not-authorised': {
    verdict: 'not-valid',
    es: 'La firma es buena, pero esa institución no puede emitirla para ese estándar.',
    en: 'The signature is good, but that agency may not issue it for that standard.',
  },
  revoked: { verdict: 'not-valid', es: 'Fue revocada.', en: 'It was revoked.' },
  suspended: {
    verdict: 'not-valid',
    es: 'Está suspendida; puede volver a valer.',
    en: 'It is suspended; it may become valid again.',
  },
  replaced: {
    verdict: 'not-valid',
    es: 'Esta copia se reemplazó por otra más nueva: pida la nueva.',
    en: 'This copy was replaced by a newer one: ask for the newer.',
  },
  expired: { verdict: 'not-valid', es: 'Venció.', en: 'It has expired.' },
  'out-of-season': {
    verdict: 'not-valid',
    es: 'Está fuera de temporada; vuelve a valer en la próxima.',
    en: 'It is out of season; it holds again in the next one.',
  },
  'not-yet-valid': { verdict: 'not-valid', es: 'Todavía no vale.', en: 'It is not valid yet.' },
  'holder-binding-missing': {
    verdict: 'not-valid',
    es: 'Quien la muestra no probó que es suya.',
    en: 'Whoever shows it did not prove that it is theirs.',
  },
  'holder-binding-replayed': {
    verdict: 'not-valid',
    es: 'La prueba de que es suya se hizo para otra ocasión.',
    en: 'The proof that it is theirs was made for another occasion.',
  },
  'key-compromised': {
    verdict: 'unknown',
    es: 'Otros pudieron tener esa llave: pregunte al emisor.',
    en: 'Others may have had that key: ask the issuer.',
  },
  'trust-list-stale': {
    verdict: 'unknown',
    es: 'La lista de confianza es demasiado vieja: renuévela.',
    en: 'The trust list is too old: renew it.',
  },
  'status-missing': {
    verdict: 'unknown',
    es: 'No se sabe si sigue vigente: falta la lista de estado.',
    en: 'Whether it still holds is not known: the status list is missing.',
  },
  'status-stale': {
    verdict: 'unknown',
    es: 'No se sabe si sigue vigente: la lista de estado es demasiado vieja.',
    en: 'Whether it still holds is not known: the status list is too old.',
  },
  'status-forged': {
    verdict: 'unknown',
    es: 'No se sabe si sigue vigente: la lista de estado no es la del emisor.',
    en: 'Whether it still holds is not known: the status list is not the issuer’s.',
  },
  'status-wrong-list': {
    verdict: 'unknown',
    es: 'No se sabe si sigue vigente: la lista de estado es de otra cosa.',
    en: 'Whether it still holds is not known: the status list is about something else.',
  },
} as const satisfies Readonly<Record<string, FaultEntry>>;

export type Fault = keyof typeof catalogue;

export const faults = Object.keys(catalogue) as readonly Fault[];

const translated = { fr, ht, pt } as const satisfies Readonly<Record<string, Readonly<Record<Fault, string>>>>;

export type FaultLanguage = 'es' | 'en' | keyof typeof translated;

/** For people: one sentence. */
export const faultText = (fault: Fault, language: FaultLanguage): string =>
  language === 'es' || language === 'en' ? catalogue[fault][language] : translated[language][fault];

export const gravestFirst = (found: readonly Fault[]): readonly Fault[] =>
  found.length < 2 ? found : faults.filter((fault) => found.includes(fault));

/** The gravest fault decides. @param found gravest first */
export const verdictOf = ([gravest]: readonly Fault[]): Verdict =>
  gravest === undefined ? 'valid' : catalogue[gravest].verdict;
