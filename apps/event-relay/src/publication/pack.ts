import type { Dossier } from '@puente/contracts/dossier';
import type { DocumentRef, OutgoingMessage, WorkerStatus } from '@puente/domain/file/case';
import { isTold } from '@puente/domain/file/case';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import { isKept, wordsIn } from '@puente/domain/kernel';
import type { Told } from '@puente/messaging/envelope';
import type { Vault } from '@puente/persistence/vault';
import { namedUuid } from '@puente/platform/ids';
import { namedIn, renamed } from '../names/index.js';

/** A row of the outbox, as much of it as packing needs. */
export interface ToPack {
  readonly eventId: string;
  readonly caseId: CaseId;
  readonly message: OutgoingMessage;
}

/** What a message names is gone for good: the person was deleted, or a document or the worker's words are not in the vault. */
export class CannotPack extends Error {
  constructor(readonly missing: 'dossier' | 'document' | 'words') {
    super(`the ${missing} that a message names is not in the vault`);
    this.name = 'CannotPack';
  }
}

/**
 * Everything that a message needs at its receiver, in the order in which it must arrive: each document that it names,
 * then the message itself. A case holds references only; here they are filled from the vault. What its receiver sent under an
 * id of theirs they are told by that id.
 *
 * @throws CannotPack
 */
export async function* pack(packed: ToPack, vault: Vault): AsyncGenerator<Told> {
  const row = { ...packed, message: await spoken(packed, vault) };
  const dossierOf = opening(vault);
  const asTheySay = async <Event extends Told>(told: Event): Promise<Event> => {
    const { cases, dossier, documents } = namedIn(told.data);
    const ids = [told.subject, ...cases, ...(dossier === undefined ? [] : [dossier]), ...documents.map(({ id }) => id)];
    const names = await vault.names.abroad(row.message.to, ids);
    return { ...told, subject: (names.get(told.subject) ?? told.subject) as CaseId, data: renamed(told.data, names) };
  };
  for (const ref of documentsOf(row.message)) yield asTheySay(await documentTold(row, ref, vault, dossierOf));
  yield asTheySay(await messageTold(row, dossierOf));
}

/** What the worker said is sealed for this country: its receiver gets it in words, and seals it for itself. */
async function spoken({ caseId, message }: ToPack, vault: Vault): Promise<OutgoingMessage> {
  const opened = await vault.ownWords.open(caseId, message);
  if (wordsIn(opened, isKept).length > 0) throw new CannotPack('words');
  return opened;
}

type Opening = (id: DossierId) => Promise<Dossier>;

/** Opens each dossier once: all that goes with a message shows the person as they were at one moment. */
function opening(vault: Vault): Opening {
  const open = new Map<DossierId, Dossier>();
  return async (id) => {
    const dossier = open.get(id) ?? (await vault.dossiers.read(id))?.dossier;
    if (dossier === undefined) throw new CannotPack('dossier');
    open.set(id, dossier);
    return dossier;
  };
}

async function messageTold({ eventId: id, caseId: subject, message }: ToPack, dossierOf: Opening): Promise<Told> {
  const head = { id, subject, time: message.at };
  switch (message.type) {
    case 'submission.filed': {
      const { type, filing } = message;
      return { ...head, type, data: { filing, dossier: await dossierOf(filing.dossier) } };
    }
    case 'submission.answered': {
      const { type, answer, documents } = message;
      return { ...head, type, data: { answer, documents } };
    }
    case 'verification.completed': {
      const { type, filing, authenticity } = message;
      return { ...head, type, data: { filing, authenticity, dossier: await dossierOf(filing.dossier) } };
    }
    case 'recognition.decided': {
      const { type, outcome, status } = message;
      return { ...head, type, data: { outcome, status: abroad(status) } };
    }
    case 'dossier.corrected': {
      const { type, correction, fields, dossier } = message;
      return { ...head, type, data: { correction, fields: [...fields], dossier: await dossierOf(dossier) } };
    }
    case 'dossier.access-changed': {
      const { type, access, seal } = message;
      return { ...head, type, data: { access, ...(seal === undefined ? {} : { seal }) } };
    }
    case 'credential.alerted': {
      const { type, about, notice } = message;
      return { ...head, type, data: { about, notice: { ...notice, units: [...notice.units] } } };
    }
    case 'credential.status-changed': {
      const { type, news } = message;
      return { ...head, type, data: { news } };
    }
    case 'credential.alert-closed': {
      const { type, about } = message;
      return { ...head, type, data: { about } };
    }
    case 'verification.progressed':
    case 'recognition.progressed': {
      const { type, status } = message;
      return { ...head, type, data: { status: abroad(status) } };
    }
  }
}

/** As another country reads it: without the lines that stay where they are. */
const abroad = (status: WorkerStatus) => ({ ...status, timeline: status.timeline.filter(isTold) });

async function documentTold(row: ToPack, { id }: DocumentRef, vault: Vault, dossierOf: Opening): Promise<Told> {
  const document = await vault.documents.read(id);
  if (document === undefined) throw new CannotPack('document');
  const dossier = await dossierOf(document.dossier);
  const { kind, mediaType, sha256, bytes } = document;
  return {
    id: documentEventId(row.eventId, id),
    type: row.message.type === 'verification.completed' ? 'verification.document' : 'submission.document',
    subject: row.caseId,
    time: row.message.at,
    data: { dossier, document: { id, kind, mediaType, sha256 }, content: bytes.toString('base64') },
  };
}

function documentsOf(message: OutgoingMessage): readonly DocumentRef[] {
  switch (message.type) {
    case 'submission.filed':
    case 'verification.completed':
      return message.filing.documents;
    case 'submission.answered':
      return message.documents;
    default:
      return [];
  }
}

/** The same however often it is packed. */
const documentEventId = (eventId: string, document: string): string => namedUuid(`${eventId}/${document}`);
