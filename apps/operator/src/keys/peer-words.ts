import type { differences } from '@puente/credentials/did';
import type { outboundFaults } from '@puente/platform/outbound';
import type { Language } from '../answer/index.js';

type PeerFaultCode = (typeof differences)[number] | (typeof outboundFaults)[number];

/** What was found of a country's published keys, and what to do about it. */
export const peerWords: Readonly<
  Record<Language, { readonly agrees: string; readonly faults: Readonly<Record<PeerFaultCode, string>> }>
> = {
  es: {
    agrees: 'publica las llaves del anexo',
    faults: {
      NOT_A_DOCUMENT: 'lo que publica no es un documento DID de un nodo',
      OTHER_DID: 'el documento es de otro',
      NOT_ITS_THUMBPRINT: 'la llave no tiene la huella que dice',
      UNKNOWN_KEY:
        'publica una llave que el anexo no nombra; keys follow, o si por teléfono se lo confirman, keys take',
      MISSING_KEY: 'no publica una llave del anexo',
      OTHER_DATES: 'publica otras fechas de la llave; si por teléfono se lo confirman, keys take',
      NOT_HTTPS: 'su dirección no es https',
      NOT_PUBLIC: 'su nombre apunta a una dirección que no es pública',
      UNREACHABLE: 'no responde',
      TOO_SLOW: 'tarda demasiado',
      NOT_OK: 'no responde con un documento (ni se siguen redirecciones)',
      TOO_LARGE: 'su documento es demasiado grande',
    },
  },
  en: {
    agrees: 'publishes the keys of the annex',
    faults: {
      NOT_A_DOCUMENT: 'what it publishes is no DID document of a node',
      OTHER_DID: 'the document is somebody else’s',
      NOT_ITS_THUMBPRINT: 'the key does not have the fingerprint it says',
      UNKNOWN_KEY:
        'it publishes a key that the annex does not name; keys follow, or if they confirm it by telephone, keys take',
      MISSING_KEY: 'it does not publish a key of the annex',
      OTHER_DATES: 'it publishes other dates of the key; if they confirm it by telephone, keys take',
      NOT_HTTPS: 'its address is not https',
      NOT_PUBLIC: 'its name points to an address that is not public',
      UNREACHABLE: 'it does not answer',
      TOO_SLOW: 'it takes too long',
      NOT_OK: 'it does not answer with a document (and redirects are not followed)',
      TOO_LARGE: 'its document is too large',
    },
  },
};
