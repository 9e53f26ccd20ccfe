import type { givenOut } from '@puente/words/paths';
import { offlinePage } from './offline-page.js';

/**
 * Addresses of the pages, all in Spanish: the language of the law, and of those that stand on paper already. Of what others
 * give out the addresses are theirs, or this does not compile.
 */
export const paths = {
  home: '/',
  status: '/tramite',
  declineMeasures: '/tramite/renunciar',
  appeal: '/tramite/apelar',
  otherDate: '/tramite/otra-fecha',
  afterTest: '/tramite/elegir',
  chooseDay: '/tramite/fecha',
  complain: '/tramite/queja',
  withdraw: '/tramite/retirar',
  correction: '/tramite/corregir',
  handIn: '/tramite/entregar',
  ownStep: '/tramite/pedir',
  newerRules: '/tramite/reglas-nuevas',
  place: '/tramite/lugar',
  /** No pages: what the worker’s page hears and what hears it. */
  liveEvents: '/tramite/novedades',
  liveScript: '/tramite/seguir.js',
  code: '/codigo',
  preCheck: '/cuanto-vale',
  directory: '/directorio',
  emergencies: '/emergencias',
  figures: '/cifras',
  /** A table, no page. */
  figuresTable: '/cifras/tabla.csv',
  rules: '/reglas',
  guarantees: '/reglas/garantias',
  countryLaws: '/reglas/paises',
  procedures: '/reglas/tramites',
  credential: '/credencial',
  check: '/verificar',
  offlineCheck: offlinePage,
  shared: '/compartido',
  share: '/compartir',
  looks: '/vistas',
  sessions: '/sesiones',
  mandates: '/mandatos',
  legalAid: '/ayuda-legal',
  /** A paper, no page. */
  appealPack: '/ayuda-legal/expediente',
  deletion: '/supresion',
  matches: '/expedientes',
  archive: '/mis-datos',
  answer: '/responder',
  reference: '/referencia',
  certifier: '/certificador',
  message: '/mensaje',
  report: '/denuncia',
  followReport: '/denuncia/seguir',
  leave: '/salir',
} as const satisfies typeof givenOut & Readonly<Record<string, string>>;

/** Addresses of before, with what lies below them, and where they lead for good. */
export const movedPaths: Readonly<Record<string, string>> = {
  '/status': paths.status,
  '/code': paths.code,
  '/pre-check': paths.preCheck,
  '/reference': paths.reference,
  '/leave': paths.leave,
};
