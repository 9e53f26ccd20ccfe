/** Where each page is; in Spanish, as on the portal. */
export const paths = {
  work: '/',
  find: '/buscar',
  file: '/expedientes',
  documents: '/documentos',
  signIn: '/entrar',
  begin: '/entrar/cuenta',
  back: '/entrar/vuelta',
  signOut: '/salir',
} as const;

export const fileAt = (caseId: string): string => `${paths.file}/${encodeURIComponent(caseId)}`;
export const actAt = (caseId: string, command: string): string => `${fileAt(caseId)}/${encodeURIComponent(command)}`;
export const documentAt = (documentId: string): string => `${paths.documents}/${encodeURIComponent(documentId)}`;
