import { plural } from '../locale/locale.js';

export const share = {
  link: 'Compartir mi credencial con un enlace',
  title: 'Compartir mi credencial',
  what: 'Usted elige qué mostrar, a quién y hasta cuándo. Si está vigente, suspendida o vencida se muestra siempre.',
  none: 'Todavía no tiene una credencial que compartir. Aquí aparecerá cuando exista.',
  credential: '¿Cuál credencial?',
  facts: '¿Qué quiere mostrar?',
  factsHint: 'Marque solo lo que haga falta.',
  fact: {
    qualification: 'Qué certificado o reconocimiento es',
    units: 'Lo que puedo hacer, parte por parte',
    validity: 'Desde cuándo y hasta cuándo vale',
    name: 'Mi nombre',
    'birth-date': 'Mi fecha de nacimiento',
    document: 'Mi número de documento',
  },
  label: '¿Para quién es?',
  labelHint: 'Solo usted lo lee, para reconocer el enlace después.',
  until: 'Sirve hasta el día',
  untilHint: (usual: number, atMost: number) => `Si lo deja vacío, ${String(usual)} días. A lo más, ${String(atMost)}.`,
  make: 'Hacer el enlace',
  incomplete: 'Falta algo: marque qué mostrar, escriba para quién es, y revise que el día pueda ser.',
  mine: 'Mis enlaces',
  empty: 'Aquí aparecerán los enlaces que haga, con cada vez que alguien los abra.',
  works: (day: string) => `Sirve hasta el ${day}`,
  ended: (when: string) => `Terminó el ${when}`,
  copy: 'Copie este enlace y mándelo:',
  shows: 'Muestra',
  uses: (count: number) =>
    count === 0
      ? 'Nadie lo ha abierto.'
      : `Se abrió ${String(count)} ${plural(count, { one: 'vez', other: 'veces' })}:`,
  usesHint: 'Algunas aplicaciones de mensajes lo abren solas una vez, para mostrar una vista previa.',
  end: 'Terminar este enlace',
  endHint: 'Deja de servir en ese momento. Su credencial sigue igual.',
  made: 'El enlace está listo, aquí abajo. Si se equivocó, termínelo ahí mismo.',
  endedNow: 'El enlace terminó. Su credencial sigue igual.',
  back: 'Volver a mi trámite',
};
