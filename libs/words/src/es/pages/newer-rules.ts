import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import type { LapsePolicy } from '@puente/domain/rulebook/rules';

const lapses: Readonly<Record<LapsePolicy, string>> = {
  deem_recognised: 'su certificado queda reconocido',
  deem_refused: 'se entiende que no lo reconocen, y puede apelar',
  escalate: 'el caso pasa a una autoridad superior',
};
const coverages: Readonly<Record<Equivalence['units'][number]['coverage'], string>> = {
  full: 'su certificado la cubre',
  partial: 'la cubre en parte',
  none: 'no la cubre',
};

/** To which a running case moves only with the worker's yes. */
export const newerRules = {
  note: 'Le preguntan si acepta reglas nuevas en su trámite.',
  elsewhere: (country: string) =>
    `${country} le pregunta si acepta reglas nuevas en su trámite: se contesta en la página de ${country}.`,
  link: 'Leer qué cambia y responder',
  title: 'Reglas nuevas: ¿las acepta?',
  what: 'Su trámite sigue las reglas con las que empezó. Hay unas más nuevas, y con ellas algo sería peor para usted o un plazo terminaría antes. Solo valen para usted si dice que sí.',
  reason: 'Por qué lo proponen',
  worse: 'Lo que sería peor para usted',
  other: 'Lo demás que cambiaría',
  due: (before: string, after: string) => `El plazo que corre ahora terminaría el ${after}, no el ${before}.`,
  becomes: (what: string, before: string, after: string) => `${what}: ahora, ${before}; después, ${after}.`,
  lapse: (before: string, after: string) => `Si no responden a tiempo: ahora, ${before}; después, ${after}.`,
  validity: (before: number, after: number) =>
    `Lo reconocido valdría ${String(after)} años, en vez de ${String(before)}.`,
  reopening: (before: number, after: number) =>
    `Si se cierra por papeles que faltan, se podría reabrir durante ${String(after)} meses, en vez de ${String(before)}.`,
  automatic: {
    on: 'Lo que cubre toda la equivalencia se reconocería sin revisión; ahora lo revisan personas.',
    off: 'Lo que cubre toda la equivalencia ya no se reconocería sin revisión: lo revisarían personas, y tardaría más.',
  },
  seasons: 'Temporadas en que vale después de esos años',
  theSeasons: (many: number, months: string) => `${String(many)}, ${months}`,
  noSeasons: 'ninguna',
  limits: {
    condition: {
      added: (words: string) => `Se reconocería con una condición más: ${words}`,
      removed: (words: string) => `Ya no habría esta condición: ${words}`,
    },
    exclusion: {
      added: (words: string) => `Ya no incluiría: ${words}`,
      removed: (words: string) => `Ya no quedaría excluido: ${words}`,
    },
  },
  lapses,
  coverages,
  /** Beside the periods that have a name among the rules. */
  steps: {
    'hostReview.extension': 'La prórroga que puede pedir quien revisa',
    'skillsTest.announced': 'Cuánto antes se anuncia una prueba',
    'skillsTest.heldWithin': 'Cuánto después de dar su fecha se hace una prueba, como mucho',
    'silence.complainAfter': 'Cuánto se espera antes de quejarse de que nadie decide',
    'alert.atMost': 'Cuánto puede durar una alerta',
    'silence.order': 'Cuánto puede dar la autoridad que ordena decidir',
  },
  keeps: 'Si dice que no, no pierde nada: todo sigue como hasta ahora, y nadie puede tomarlo en su contra.',
  no: 'No, seguir con las de antes',
  yes: 'Sí, acepto las reglas nuevas',
  said: {
    yes: 'Dijo que sí: su trámite sigue ahora por las reglas nuevas.',
    no: 'Dijo que no: su trámite sigue como estaba.',
  },
  empty: 'Elija una de las dos respuestas.',
  tooLate: 'Ya no se puede responder: se respondió antes, o lo propuesto cambió. Su trámite dice cómo está.',
  none: 'Ahora no le preguntan por ninguna regla nueva.',
};
