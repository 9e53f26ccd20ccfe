/** Cómo empiezan los programas de otros con la API (`/docs/guide`). Entre acentos graves: tal como se escribe. */
export const guide = {
  title: 'Cómo empezar con la API',
  lead: 'Para quien conecta un sistema propio: una institución, un empleador, o quien quiere enterarse de lo que pasa con una credencial. Una prueba compara cada petición de esta guía con el documento publicado.',
  reference: 'Todas las operaciones',
  problems: 'Todos los problemas',
  events: 'Los eventos entre países',
  name: 'En español',
  before: {
    title: 'Antes que nada',
    steps: {
      address: 'El documento de un nodo dice en qué proveedor de identidad entran las personas y los programas.',
      once: 'Lo que cambia algo lleva una `Idempotency-Key` que usted elige. Haga una nueva para cada petición. Si no llegó respuesta, envíe lo mismo con la misma clave: ocurre una sola vez, y la respuesta es la primera.',
      problem:
        'Lo que se rechaza es un problema (RFC 9457) con un `code` que no cambia: decida según él y según lo que nombra en `arguments`, y muestre `detail` a las personas. `Accept-Language` elige el idioma. `429` y `503` dicen en `Retry-After` cuándo volver.',
      unknown: 'Pase por alto los campos, códigos y tipos que no conozca: habrá más.',
    },
  },
  agency: {
    title: 'El sistema de una institución',
    lead: 'Su sistema trabaja con el token del funcionario que lo usa (código de autorización con PKCE, esquema `oidc`) y puede lo que esa persona puede: ningún programa decide por sí mismo.',
    steps: {
      reference:
        'Lo que otras respuestas nombran con un código, en el idioma que se pide: etapas, funciones, tipos de documento, regiones, problemas. Léalo una vez, guarde su `ETag` y pregunte de nuevo con `If-None-Match`.',
      me: 'Quién es aquí el funcionario, y en qué institución.',
      queue:
        'Su bandeja, lo más urgente primero. `next` de una página es el `cursor` de la siguiente; `sort` dice en qué orden.',
      file: 'Un expediente: `allowedActions` nombra las operaciones que la ley acepta ahora de este funcionario. Que miró queda registrado, con `Look-Purpose`, y la persona trabajadora lo lee. Guarde el `ETag`: con él, `If-None-Match` responde `304` mientras nada cambie, y su primer número es la versión que nombra una decisión.',
      preview: 'Lo que diría una decisión, antes de darla: preguntar no cambia nada.',
      act: 'Cada orden es una operación con su propio nombre. Una decisión nombra la versión sobre la que se tomó: si alguien se adelantó, la respuesta es `412`, y usted lee el expediente otra vez.',
    },
  },
  employer: {
    title: 'Un empleador que comprueba credenciales',
    lead: 'Quien tiene delante el número de una credencial y el documento de identidad de su titular puede preguntar cómo está. La persona trabajadora lee que alguien preguntó, cuándo y para qué.',
    steps: {
      check: 'Sin cuenta: una por vez, unas pocas por hora.',
      client: 'Con un cliente propio, que el país registra con el alcance `check`: el token sirve unos minutos.',
      checks:
        'Hasta cien por vez. Un número equivocado, un documento equivocado y la falta de documento reciben la misma respuesta.',
      standing:
        'Decide `standing`: `valid`, o por qué no. Una credencial suspendida hoy puede valer mañana: suscríbase a ella en lugar de preguntar una y otra vez.',
    },
  },
  subscriber: {
    title: 'Quien quiere enterarse de lo que pasa con una credencial',
    lead: 'Los eventos llegan a una dirección suya, como dice la RFC 8935, o se piden. Cada uno dice qué credencial, qué pasó con ella y hasta cuándo; nunca por qué.',
    steps: {
      subscribe:
        'El `callback` es una dirección en internet por https. Sin él, los eventos se piden. El `id` de la respuesta nombra la suscripción.',
      take: 'Este programa los recibe. Cada uno es un token firmado (`secevent+jwt`, ES256): compruebe su tipo, que su `kid` sea un `assertionMethod` del documento DID del nodo, la firma, `iss`, y que `aud` sea su cliente. Luego responda `202` antes de veinte segundos, y trabaje después. Un evento cuenta una vez, por su `jti`.',
      test: 'Un evento de prueba se firma y se envía como todos los demás, y a la credencial no le pasa nada.',
      deliveries:
        'Lo que se envió, cuántas veces se intentó, qué resultó y cuándo se intenta otra vez: a los 10 s, 20 s, 40 s y así, durante una semana. Los de una suscripción llegan en su orden, cada uno después de que se recibió el anterior.',
      resend: 'Envía uno otra vez, también después de una semana, y también uno ya recibido.',
      poll: 'Sin dirección propia: lo que aún no confirmó (RFC 8936). `ack` nombra los que usted ya tiene; `since` lee todo otra vez desde un momento.',
      end: 'La termina.',
    },
  },
};
