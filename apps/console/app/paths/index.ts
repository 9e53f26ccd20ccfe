/** Where each page is; in Spanish, as on the portal. */
export const paths = {
  work: '/',
  find: '/buscar',
  sources: '/comprobar',
  counter: '/mostrador',
  team: '/equipo',
  accounts: '/equipo/cuentas',
  proposals: '/equipo/cambios',
  calendar: '/equipo/calendario',
  pauses: '/equipo/emergencias',
  teamDraws: '/equipo/sorteos',
  newPause: '/equipo/emergencias/nueva',
  figures: '/cifras',
  purpose: '/para-que',
  audit: '/auditoria',
  noticed: '/auditoria/avisos',
  draws: '/auditoria/sorteos',
  unequal: '/auditoria/trato',
  node: '/nodo',
  committee: '/comision',
  newRuleText: '/comision/nueva',
  cataloguePreview: '/comision/registro',
  registers: '/registros',
  reports: '/denuncias',
  breaches: '/violaciones-de-datos',
  newBreach: '/violaciones-de-datos/nueva',
  queues: '/colas',
  next: '/siguiente',
  counts: '/colas.json',
  stillHere: '/sigo-aqui',
  file: '/expedientes',
  people: '/personas',
  documents: '/documentos',
  catalogue: '/catalogo',
  script: '/consola.js',
  style: '/consola.css',
  pdfJs: '/visor',
  signIn: '/entrar',
  begin: '/entrar/cuenta',
  back: '/entrar/vuelta',
  signOut: '/salir',
} as const;

export const fileAt = (caseId: string): string => `${paths.file}/${encodeURIComponent(caseId)}`;
/** @param caseId that was just worked on */
export const nextAfter = (caseId: string, queue: string): string =>
  `${paths.next}?${new URLSearchParams({ cola: queue, despues: caseId }).toString()}`;
/** @param version of the file as whoever acts has read it: another one is not decided on unread */
export const actAt = (caseId: string, command: string, version: number, queue: string): string =>
  `${fileAt(caseId)}/${encodeURIComponent(command)}?${new URLSearchParams({ v: String(version), ...(queue === '' ? {} : { cola: queue }) }).toString()}`;
/** @param caseId of the draft, once there is one */
export const counterAt = (dossierId: string, caseId?: string): string =>
  `${paths.counter}/${encodeURIComponent(dossierId)}${caseId === undefined ? '' : `?${new URLSearchParams({ tramite: caseId }).toString()}`}`;
/** Where what is typed into the form of a command is kept while it is typed. */
export const draftAt = (caseId: string, command: string, version: number): string =>
  `${fileAt(caseId)}/${encodeURIComponent(command)}/borrador?${new URLSearchParams({ v: String(version) }).toString()}`;
/** All that an agency has of somebody, by their dossier. */
export const personAt = (dossierId: string): string => `${paths.people}/${encodeURIComponent(dossierId)}`;
/** Where an officer says that somebody may be under age. */
export const ageAt = (dossierId: string): string => `${personAt(dossierId)}/edad`;
/** Earlier dossiers that may be the same person's. */
export const matchesAt = (dossierId: string): string => `${personAt(dossierId)}/anteriores`;
export const matchAt = (dossierId: string, otherId: string): string =>
  `${matchesAt(dossierId)}/${encodeURIComponent(otherId)}`;
/** Which version of a file there is now. */
export const versionAt = (caseId: string): string => `${fileAt(caseId)}${version}`;
const version = '/version.json';
/** What an open page asks by itself, though nobody does anything. */
export const isAskedByItself = (path: string): boolean => path === paths.counts || path.endsWith(version);
export const receiptAt = (caseId: string): string => `${fileAt(caseId)}/recibo`;
export const documentAt = (documentId: string): string => `${paths.documents}/${encodeURIComponent(documentId)}`;
/** The same, to be shown beside a file and read in parts. */
export const shownAt = (documentId: string): string => `${documentAt(documentId)}?ver`;
export const quarantinedAt = (id: number): string => `${paths.node}/cuarentena/${id}`;
export const officerAt = (officer: string): string => `${paths.accounts}/${encodeURIComponent(officer)}`;
export const reassignAt = (officer: string): string => `${officerAt(officer)}/reasignar`;
/** @param what of the register of officers is to change */
export const changeAt = (officer: string, what: string): string =>
  `${officerAt(officer)}/cambios/${encodeURIComponent(what)}`;
export const proposalAt = (change: string): string => `${paths.proposals}/${encodeURIComponent(change)}`;
export const journalAt = (caseId: string): string => `${fileAt(caseId)}/diario`;
export const journalFileAt = (caseId: string): string => `${fileAt(caseId)}/diario.jws`;
export const looksAt = (caseId: string): string => `${fileAt(caseId)}/miradas`;
/** What a body of legal aid is shown, as a paper for an appeal. */
export const appealPackAt = (caseId: string): string => `${fileAt(caseId)}/apelacion.pdf`;
export const noticedAt = (caseId: string): string => `${paths.noticed}/${encodeURIComponent(caseId)}`;
export const ruleAt = (caseId: string): string => `${paths.committee}/${encodeURIComponent(caseId)}`;
export const ruleActAt = (caseId: string, command: string, version: number): string =>
  `${ruleAt(caseId)}/${encodeURIComponent(command)}?v=${version}`;
export const registerAt = (caseId: string): string => `${paths.registers}/${encodeURIComponent(caseId)}`;
export const refusedRowsAt = (caseId: string): string => `${registerAt(caseId)}/rechazadas.csv`;
export const reportAt = (caseId: string): string => `${paths.reports}/${encodeURIComponent(caseId)}`;
export const reportActAt = (caseId: string, command: string, version: number): string =>
  `${reportAt(caseId)}/${encodeURIComponent(command)}?v=${version}`;
export const breachAt = (caseId: string): string => `${paths.breaches}/${encodeURIComponent(caseId)}`;
export const breachActAt = (caseId: string, command: string, version: number): string =>
  `${breachAt(caseId)}/${encodeURIComponent(command)}?v=${version}`;
export const reportExportAt = (caseId: string): string => `${reportAt(caseId)}/fiscalia.jwe`;
export const pictureAt = (caseId: string, picture: string): string =>
  `${reportAt(caseId)}/imagenes/${encodeURIComponent(picture)}`;

interface View {
  readonly mediaType: string;
  /** Quarters, clockwise. */
  readonly turned?: number;
  /** Times what fits. */
  readonly zoom?: number;
}

export const thumbnailAt = (documentId: string): string => `${documentAt(documentId)}/miniatura`;

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly mediaType: string;
}

const pdf = 'application/pdf';

/** All papers of a file in the frame beside it, small. */
export const thumbnailsAt = (papers: readonly Listed[]): string =>
  `${paths.documents}/miniaturas?${new URLSearchParams(papers.map(({ id, kind, mediaType }) => ['d', `${kind}.${id}${mediaType === pdf ? '.pdf' : ''}`])).toString()}`;

/** Which papers such an address names; what is none is left out. */
export const papersIn = (query: URLSearchParams): readonly Listed[] =>
  query.getAll('d').flatMap((one) => {
    const [, kind, id, isPdf] = /^([a-z-]+)\.([\w-]+)(\.pdf)?$/.exec(one) ?? [];
    return kind === undefined || id === undefined ? [] : [{ id, kind, mediaType: isPdf ? pdf : 'image/jpeg' }];
  });

/** A paper in the frame beside a file. */
export const viewerAt = (documentId: string, { mediaType, turned = 0, zoom = 1 }: View): string =>
  `${documentAt(documentId)}/ver?${new URLSearchParams({ tipo: mediaType, giro: String(turned), zoom: String(zoom) }).toString()}`;
