import type { WatchRule } from '@puente/domain/kinds/integrity-event';

/** What the node noticed about those who work in it: how many there were, and how many are let pass. */
export const watching: Readonly<Record<WatchRule, (count: string, limit: string) => string>> = {
  'many-looks': (count, limit) =>
    `Una persona consultó ${count} expedientes o documentos en pocas horas; se dejan pasar ${limit}.`,
  'looks-without-case': (count, limit) =>
    `Una persona consultó ${count} expedientes o documentos que no tenía en su bandeja; se dejan pasar ${limit}.`,
  'many-names': (count, limit) =>
    `A una persona se le mostraron en listas los nombres de ${count} personas en un día o menos; se dejan pasar ${limit}.`,
  'many-failed-codes': (count, limit) =>
    `Se probaron ${count} códigos equivocados de un mismo expediente; se dejan pasar ${limit}.`,
  'many-moves': (count, limit) => `Una persona reasignó ${count} expedientes en pocas horas; se dejan pasar ${limit}.`,
  'shared-contact': (count, limit) =>
    `Un mismo teléfono o correo está en los expedientes de ${count} personas; se dejan pasar ${limit}.`,
  'watcher-removed': () => 'Se quitó su función a alguien que audita o que protege a menores.',
  'readers-shut-out': (count) =>
    `Se cerró una denuncia a ${count} personas de integridad, por una sola durante unos días o por dos del todo, porque trataría de ellas o de su oficina.`,
  'draw-not-reproducible': () => 'Un sorteo, repetido con su semilla, no da las mismas personas.',
  'log-rewritten': () =>
    'Lo que se guarda como registro de diarios de un país no continúa lo que antes se firmó de él.',
};
