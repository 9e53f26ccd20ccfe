import type { Language } from '../answer/index.js';

interface SealingWords {
  readonly rotatesMaster: (name: string) => readonly string[];
  readonly rewrapped: (rewrapped: number, left: number) => string;
  readonly retiresMaster: readonly string[];
  readonly retired: (name: string) => string;
  readonly rekeyed: (counts: {
    readonly finished: number;
    readonly begun: number;
    readonly changing: number;
  }) => string;
  readonly drilled: (
    found: { readonly dossiers: number; readonly rows: number; readonly documents: number },
    broken: number,
  ) => string;
}

/** What happens to the keys of what is sealed, said before it happens and after it. */
export const sealingWords: Readonly<Record<Language, SealingWords>> = {
  es: {
    rotatesMaster: (name) => [
      `Se crea una llave maestra, y todo lo que la de ahora (${name}) envuelve se envuelve con la nueva.`,
      'Mientras tanto valen las dos, y los procesos en marcha siguen. Si se interrumpe, repita la orden.',
      'Donde varias máquinas tengan copias del archivo de llaves, pare los procesos de las demás hasta copiarlo.',
    ],
    rewrapped: (rewrapped, left) =>
      left === 0
        ? `${rewrapped} llaves envueltas; no falta ninguna. Termine con keys master retire.`
        : `${rewrapped} llaves envueltas; faltan ${left}: repita la orden.`,
    retiresMaster: [
      'Nada queda envuelto con la llave maestra anterior: se destruye. Un respaldo de antes ya no se abre con este archivo.',
    ],
    retired: (name) => `Hecho. La llave maestra es ${name}, y ninguna otra.`,
    rekeyed: ({ finished, begun, changing }) =>
      `Cambios terminados: ${finished}; comenzados: ${begun}. ${changing === 0 ? 'No queda ninguno a medias.' : `A medias: ${changing}; repita la orden en una hora.`}`,
    drilled: ({ dossiers, rows, documents }, broken) =>
      `${dossiers} expedientes, ${rows} filas, ${documents} documentos: ${broken === 0 ? 'todo se abre y puede cambiar de llave' : `${broken} no se abren`}.`,
  },
  en: {
    rotatesMaster: (name) => [
      `A master key is made, and all that the one of now (${name}) wraps is wrapped under the new one.`,
      'Meanwhile both count, and running processes go on. If it is interrupted, give the command again.',
      'Where several machines have copies of the key file, stop the processes of the others until it is copied.',
    ],
    rewrapped: (rewrapped, left) =>
      left === 0
        ? `${rewrapped} keys wrapped; none is left. End with keys master retire.`
        : `${rewrapped} keys wrapped; ${left} are left: give the command again.`,
    retiresMaster: [
      'Nothing is wrapped under the master key of before: it is destroyed. A backup of before does not open with this file any more.',
    ],
    retired: (name) => `Done. The master key is ${name}, and no other.`,
    rekeyed: ({ finished, begun, changing }) =>
      `Changes ended: ${finished}; begun: ${begun}. ${changing === 0 ? 'None is half done.' : `Half done: ${changing}; give the command again in an hour.`}`,
    drilled: ({ dossiers, rows, documents }, broken) =>
      `${dossiers} dossiers, ${rows} rows, ${documents} documents: ${broken === 0 ? 'everything opens and can change its key' : `${broken} do not open`}.`,
  },
};
