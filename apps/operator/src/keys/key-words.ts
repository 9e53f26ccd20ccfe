import type { Language } from '../answer/index.js';

/** What happens to the keys and to what they signed, said before it happens. */
export const keyWords: Readonly<Record<Language, KeyWords>> = {
  es: {
    first: 'Se crea la primera llave para emitir credenciales.',
    rotates: (kid) => [
      'Desde ahora firma credenciales y listas de estado una llave nueva.',
      `La llave ${kid} deja de firmar y su parte privada se destruye: no hay vuelta atrás.`,
      'Las credenciales que firmó siguen siendo válidas: la llave queda publicada con las fechas entre las que firmó.',
    ],
    compromised: (kid, since) => [
      `Otra persona puede tener la llave ${kid} desde ${since}.`,
      'Lo que diga haberse firmado con ella desde entonces deja de aceptarse: esas credenciales se emiten de nuevo.',
      'Lo que diga haberse firmado antes queda en duda, porque quien tiene la llave puede mentir sobre la fecha:',
      'quien la comprueba lee «pregunte al emisor», hasta que usted la emita de nuevo. La fecha solo puede adelantarse.',
    ],
    running: 'Los procesos en marcha lo toman en su siguiente firma, sin reiniciar.',
    others:
      'Después, envíe su entrada del anexo a los demás países (keys entry): hasta que la anoten no conocen la llave nueva.',
    question: (start) => `Escriba ${start} para hacerlo: `,
    done: (kid) => `Hecho. Firma la llave ${kid}.`,
    signs: 'firma',
    signed: 'firmó',
    taken: 'en otras manos desde',
    events: 'eventos',
    follow: 'eventos, después',
    announces: (kid, { from, until }) => [
      `Se anuncia la llave que sigue a la de los eventos, ${kid}, y la que abre lo que otros dicen:`,
      `desde ${from} este nodo firma con ella; la de ahora vale hasta ${until}, y después no vale.`,
      'Los demás países la toman de lo publicado, firmado con la llave que ya conocen (keys follow, cada día): nadie llama a nadie.',
      'Si un país no la ha tomado para entonces, aparta lo que este nodo le diga: pregúnteles antes.',
    ],
    announced: (kid) => `Hecho. Anunciada la llave ${kid}.`,
    followed: {
      nothing: 'nada nuevo',
      taken: 'anotado lo que anunció: la llave que sigue es',
      ended: 'terminó el cambio que anunció: vale solo la llave',
      FORGED: '✗ lo que publica de sus llaves no está firmado con la que el anexo nombra; llame por teléfono',
      OTHER: '✗ ya había anunciado otra llave; llame por teléfono',
      LATE: '✗ anuncia una llave sin el plazo acordado: puede no ser suya; confírmela por otra vía y use --at-once',
    },
    agrees: 'igual que en el anexo',
    differs: 'no es lo que dice el anexo',
  },
  en: {
    first: 'The first key for issuing credentials is made.',
    rotates: (kid) => [
      'From now on a new key signs credentials and status lists.',
      `The key ${kid} signs no more and its private part is destroyed: there is no way back.`,
      'The credentials that it signed stay valid: the key stays published with the dates between which it signed.',
    ],
    compromised: (kid, since) => [
      `Somebody else may have the key ${kid} since ${since}.`,
      'What claims to be signed with it since then is not accepted any more: those credentials are issued again.',
      'What claims to be signed before is left open, because whoever has the key can lie about the date:',
      'a checker reads “ask the issuer” until you issue it again. The date can only be moved back.',
    ],
    running: 'Running processes take it up with their next signature, without a restart.',
    others:
      'Then send your entry of the annex to the other countries (keys entry): until they take it, they do not know the new key.',
    question: (start) => `Type ${start} to do it: `,
    done: (kid) => `Done. The key ${kid} signs.`,
    signs: 'signs',
    signed: 'signed',
    taken: 'in other hands since',
    events: 'events',
    follow: 'events, afterwards',
    announces: (kid, { from, until }) => [
      `The key that follows the one of events, ${kid}, is announced, with the one that opens what others say:`,
      `from ${from} this node signs with it; the one of now counts until ${until}, and not afterwards.`,
      'The other countries take it from what is published, signed with the key that they know (keys follow, every day): nobody telephones.',
      'A country that has not taken it by then sets aside whatever this node tells it: ask them before.',
    ],
    announced: (kid) => `Done. The key ${kid} is announced.`,
    followed: {
      nothing: 'nothing new',
      taken: 'taken what it announced: the key that follows is',
      ended: 'the change that it announced is over: this key alone counts:',
      FORGED: '✗ what it publishes of its keys is not signed with the one that the annex names; telephone',
      OTHER: '✗ it had announced another key; telephone',
      LATE: '✗ it announces a key without the agreed notice: it may not be its own; confirm it by another way and use --at-once',
    },
    agrees: 'as in the annex',
    differs: 'not what the annex says',
  },
};

/** What was found of what a country announces of its keys of events; what is in capitals is a fault. */
export type Followed = 'nothing' | 'taken' | 'ended' | 'FORGED' | 'OTHER' | 'LATE';

interface KeyWords {
  readonly first: string;
  readonly rotates: (kid: string) => readonly string[];
  readonly compromised: (kid: string, since: string) => readonly string[];
  readonly running: string;
  readonly others: string;
  readonly question: (start: string) => string;
  readonly done: (kid: string) => string;
  readonly signs: string;
  readonly signed: string;
  readonly taken: string;
  readonly events: string;
  readonly follow: string;
  readonly announces: (kid: string, overlap: { readonly from: string; readonly until: string }) => readonly string[];
  readonly announced: (kid: string) => string;
  readonly followed: Readonly<Record<Followed, string>>;
  readonly agrees: string;
  readonly differs: string;
}
