/** Every reason to say no that is HTTP’s and not the law’s, by its code. */
export const problems = {
  INVALID_REQUEST: 'La petición tiene datos que no se pueden aceptar.',
  MALFORMED_REQUEST: 'La petición no se puede leer.',
  IDEMPOTENCY_KEY_MISSING: 'Falta el encabezado Idempotency-Key.',
  FILE_EMPTY: 'El archivo está vacío.',
  FILE_MISSING: 'Falta el archivo.',
  NOT_SIGNED_IN: 'Hace falta identificarse.',
  CODE_NOT_ACCEPTED: 'El número y el código no abren ningún trámite. Pida otro código.',
  REFERENCE_CODE_NOT_ACCEPTED:
    'El código no abre ninguna referencia. Revíselo; si ya respondió o pasó el tiempo, no tiene que hacer nada.',
  SOURCE_CODE_NOT_ACCEPTED:
    'El código no abre ninguna pregunta. Revíselo; si ya respondió o pasó el tiempo, no tiene que hacer nada.',
  RECEIPT_NOT_ACCEPTED: 'El código de la denuncia no abre ninguna. Revíselo: son dieciséis letras y cifras.',
  NOT_YOUR_NODE: 'Este servicio es de otra entidad.',
  NOT_FOR_YOU: 'Esto no le corresponde a quien lo pide.',
  CREDENTIAL_NOT_FOUND: 'Con ese número y ese documento no hay ninguna credencial de este país. Revise los dos.',
  NOT_FOUND: 'No existe.',
  METHOD_NOT_ALLOWED: 'Esta dirección no acepta ese método; el encabezado Allow dice cuáles acepta.',
  TOO_MANY: 'Ya hay demasiados de esos.',
  NOT_SHOWN: 'La persona no le muestra esto ahora: acepte primero, o pídale que vuelva a mostrarlo desde su página.',
  SHARE_ENDED:
    'Este enlace terminó; la credencial puede seguir vigente. Pida otro enlace, o verifíquela con su número.',
  BODY_TOO_LARGE: 'La petición es demasiado grande.',
  FILE_TOO_LARGE: 'El archivo pasa de 10 MB.',
  MEDIA_TYPE_NOT_SUPPORTED: 'El cuerpo de la petición debe ser JSON.',
  DOSSIER_FULL:
    'El expediente no recibe más documentos de usted. Junte páginas en un solo PDF; lo que aún falte, entréguelo en la oficina.',
  IDENTITY_NOT_SEEN:
    'Antes de confirmar, abra el documento de identidad que está en el expediente nuevo y compárelo con la persona.',
  CODE_NOT_PRINTED:
    'En ventanilla, la credencial se entrega, y una copia se da de baja, solo con la persona presente: mire su documento de identidad, imprímale hoy un código y vuelva a intentarlo.',
  FILE_TYPE_NOT_ACCEPTED: 'El archivo debe ser PDF, JPEG o PNG, y ninguna otra cosa.',
  RANGE_NOT_SATISFIABLE: 'El archivo no llega hasta ahí: el encabezado Content-Range dice cuánto mide.',
  UNKNOWN_ACCOUNT:
    'El proveedor de identidad no tiene ninguna cuenta abierta de esta entidad con ese identificador. Revise cómo está escrito, o pida primero que se cree la cuenta.',
  NOT_IN_DOSSIER: 'Eso no está en el expediente personal.',
  IF_MATCH_MISSING: 'Falta el encabezado If-Match con la versión del expediente que se leyó.',
  TOO_MANY_REQUESTS: 'Demasiados intentos. Espere un momento.',
  REQUEST_TOO_SLOW: 'La petición no terminó de llegar a tiempo. Envíela de nuevo.',
  HEADERS_TOO_LARGE: 'La dirección y los encabezados de la petición son demasiado largos en conjunto.',
  INTERNAL_FAULT: 'Algo falló de nuestro lado. Nada se perdió; inténtelo de nuevo.',
  UNAVAILABLE: 'El servicio no está disponible por el momento. Inténtelo de nuevo.',
  CLOCKS_APART:
    'El reloj de este servicio está mal: nada se registra hasta que quien lo opera lo corrija. Inténtelo más tarde.',
  DECIDED_BEFORE_THE_RESTORE:
    'El otro país tiene una decisión de este país en este trámite, que aquí se perdió con la base de datos. No se decide otra vez: quien opera el servicio sabe qué decisión es.',
  NOT_KEPT_WHOLE: 'De ese mensaje no se guardó todo: pida que el país que lo envió lo envíe otra vez.',
  TOO_MANY_NEW_PEOPLE:
    'Ese país habló en un día de más personas nuevas que las acordadas. Pregúntele si es así; en la terminal, «quarantine release» deja entrar todo lo que espera de él.',
  BEING_RESTORED:
    'Este servicio se está recuperando de un daño y pregunta a los otros países qué saben de él. Lo que ellos recibieron no se pierde. Por ahora se puede leer y no presentar nada; inténtelo más tarde.',
};
