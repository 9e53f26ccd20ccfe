interface ProblemWords {
  readonly status: number;
  readonly title: { readonly es: string; readonly en: string };
}

/** Every reason to say no that is HTTP's and not the law's. A code is public and stays for ever. */
export const problemCodes = {
  INVALID_REQUEST: {
    status: 400,
    title: {
      es: 'La petición tiene datos que no se pueden aceptar.',
      en: 'The request holds data that cannot be accepted.',
    },
  },
  MALFORMED_REQUEST: { status: 400, title: { es: 'La petición no se puede leer.', en: 'The request cannot be read.' } },
  IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    title: { es: 'Falta el encabezado Idempotency-Key.', en: 'The header Idempotency-Key is missing.' },
  },
  FILE_EMPTY: { status: 400, title: { es: 'El archivo está vacío.', en: 'The file is empty.' } },
  FILE_MISSING: { status: 400, title: { es: 'Falta el archivo.', en: 'The file is missing.' } },
  NOT_SIGNED_IN: {
    status: 401,
    title: { es: 'Hace falta identificarse.', en: 'You need to identify yourself.' },
  },
  CODE_NOT_ACCEPTED: {
    status: 401,
    title: {
      es: 'El número y el código no abren ningún trámite. Pida otro código.',
      en: 'Number and code open no case. Ask for a new code.',
    },
  },
  REFERENCE_CODE_NOT_ACCEPTED: {
    status: 401,
    title: {
      es: 'El código no abre ninguna referencia. Revíselo; si ya respondió o pasó el tiempo, no tiene que hacer nada.',
      en: 'The code opens no reference. Check it; if you answered already or time is up, there is nothing to do.',
    },
  },
  NOT_YOUR_NODE: {
    status: 403,
    title: { es: 'Este servicio es de otra entidad.', en: 'This service belongs to another agency.' },
  },
  NOT_FOR_YOU: {
    status: 403,
    title: { es: 'Esto no le corresponde a quien lo pide.', en: 'This is not for whoever asks.' },
  },
  CREDENTIAL_NOT_FOUND: {
    status: 404,
    title: {
      es: 'Con ese número y ese documento no hay ninguna credencial de este país. Revise los dos.',
      en: 'There is no credential of this country with that number and that document. Check both.',
    },
  },
  NOT_FOUND: { status: 404, title: { es: 'No existe.', en: 'It does not exist.' } },
  TOO_MANY: { status: 409, title: { es: 'Ya hay demasiados de esos.', en: 'There are too many of those already.' } },
  SHARE_ENDED: {
    status: 410,
    title: {
      es: 'Este enlace terminó; la credencial puede seguir vigente. Pida otro enlace, o verifíquela con su número.',
      en: 'This link has ended; the credential may still be valid. Ask for another link, or check it by its number.',
    },
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: { es: 'La petición es demasiado grande.', en: 'The request is too large.' },
  },
  FILE_TOO_LARGE: {
    status: 413,
    title: { es: 'El archivo pasa de 10 MB.', en: 'The file is larger than 10 MB.' },
  },
  MEDIA_TYPE_NOT_SUPPORTED: {
    status: 415,
    title: { es: 'El cuerpo de la petición debe ser JSON.', en: 'The body of the request must be JSON.' },
  },
  FILE_TYPE_NOT_ACCEPTED: {
    status: 415,
    title: {
      es: 'El archivo debe ser PDF, JPEG o PNG, y ninguna otra cosa.',
      en: 'The file must be PDF, JPEG or PNG, and nothing else.',
    },
  },
  NOT_IN_DOSSIER: {
    status: 422,
    title: { es: 'Eso no está en el expediente personal.', en: 'The dossier does not hold that.' },
  },
  IF_MATCH_MISSING: {
    status: 428,
    title: {
      es: 'Falta el encabezado If-Match con la versión del expediente que se leyó.',
      en: 'The header If-Match with the version of the file that was read is missing.',
    },
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: { es: 'Demasiados intentos. Espere un momento.', en: 'Too many tries. Wait a moment.' },
  },
  INTERNAL_FAULT: {
    status: 500,
    title: {
      es: 'Algo falló de nuestro lado. Nada se perdió; inténtelo de nuevo.',
      en: 'Something failed on our side. Nothing was lost; try again.',
    },
  },
  UNAVAILABLE: {
    status: 503,
    title: {
      es: 'El servicio no está disponible por el momento. Inténtelo de nuevo.',
      en: 'The service is not available at the moment. Try again.',
    },
  },
} as const satisfies Record<string, ProblemWords>;

export type ProblemCode = keyof typeof problemCodes;
