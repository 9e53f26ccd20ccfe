import { offlinePage } from '../paths/offline-page.js';

/** The page, and below it everything that it needs: the service worker answers for these addresses and for no others. */
export { offlinePage };

export const offlineFiles = {
  script: 'comprobar.js',
  pictures: 'imagenes.js',
  worker: 'sin-red.js',
} as const;

export type OfflineFile = keyof typeof offlineFiles;

/** What was heard of who is believed and what no longer holds. */
export const heardAddress = `${offlinePage}/listas`;

/** Of the browser's cache. */
export const kept = 'puente-sin-conexion';
