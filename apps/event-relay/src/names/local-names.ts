import { randomBytes, randomUUID } from 'node:crypto';
import type { PuenteEvent } from '@puente/contracts/events';
import type { CaseId, CountryCode, DossierId } from '@puente/domain/kernel';
import { country, newCaseNumber } from '@puente/domain/kernel';
import { alertNumberHere } from '@puente/domain/kinds/alert';
import type { CaseLookUp } from '@puente/persistence/queries';
import type { Vault } from '@puente/persistence/vault';
import type { Named } from './named-in.js';
import { namedIn } from './named-in.js';
import { renamed } from './renamed.js';

/** Another country's event by this node's ids. */
export type LocalNames = <Event extends PuenteEvent>(event: Event) => Promise<Event>;

export interface LocalNamesOptions {
  readonly vault: {
    readonly dossiers: Pick<Vault['dossiers'], 'find'>;
    readonly documents: Pick<Vault['documents'], 'find'>;
    readonly names: Pick<Vault['names'], 'local' | 'keep'>;
  };
  readonly cases: Pick<CaseLookUp, 'find' | 'binds' | 'senderOf' | 'lostTo'>;
  readonly here: CountryCode;
}

/** Whether its sender begins a file here by it, under a number that need not be its own: a worker files where they are. */
function begins({ data, from, type }: PuenteEvent): boolean {
  switch (type) {
    case 'submission.filed':
      return data.filing.filedIn === from;
    case 'verification.completed':
      return data.filing.home === from;
    default:
      return type === 'submission.document' || type === 'verification.document' || type === 'credential.alerted';
  }
}

/**
 * An id in an event is its sender's name for a case, a dossier or a document. Most are free here, and are kept as they came. One that
 * is something else here already, whoever chose it first, gets another id here for this sender: so no country keeps
 * another one's case out by using its ids before it, or comes upon what another one sent under them.
 */
export function localNames({ vault, cases, here }: LocalNamesOptions): LocalNames {
  /** By chance: one that somebody else can foresee, they take before it is given. */
  const otherName = (from: CountryCode, said: string): Promise<string> => vault.names.keep(from, said, randomUUID());

  /** Of a case that was filed here and lost in a restore the dossier may be older than the backup: it is the one that was sent with it. */
  async function dossierNamed(
    { from, subject }: Pick<PuenteEvent, 'from' | 'subject'>,
    said: DossierId,
    ofCase: DossierId | undefined,
  ): Promise<string> {
    if (ofCase === said) return said;
    const known = await vault.dossiers.find(said);
    const shared =
      known === undefined ||
      known.receivedFrom === from ||
      (await cases.binds(said, from)) ||
      (await cases.lostTo(subject, from));
    return shared ? said : otherName(from, said);
  }

  /** The same content in the same dossier is the same document, whoever sends it. */
  async function documentNamed(from: CountryCode, said: Named['documents'][number], dossier: string | undefined) {
    const known = await vault.documents.find(said.id);
    const same = known === undefined || (known.dossier === dossier && known.sha256 === said.sha256);
    return same ? said.id : otherName(from, said.id);
  }

  /**
   * A number that this country gives out is judged by the law of its file. The one that stands for another one is drawn: no
   * stranger can take that as well.
   */
  async function caseNamed(event: PuenteEvent): Promise<CaseId> {
    const { from, subject } = event;
    const known = (await vault.names.local(from, [subject])).get(subject) as CaseId | undefined;
    if (known !== undefined || !begins(event) || subject.startsWith(here)) return known ?? subject;
    const alert =
      event.type === 'credential.alerted' ? await alertNamed(event.from, subject, event.data.about) : undefined;
    if (alert !== undefined) return alert;
    const sender = await cases.senderOf(subject);
    if (sender === undefined || sender === from) return subject;
    const [given, year] = [country(subject.slice(0, 2)), Number(subject.slice(3, 5))];
    return (await vault.names.keep(from, subject, newCaseNumber(given, year, randomBytes(6)))) as CaseId;
  }

  /** An alert's number follows from its case's: from the one that the case bears here, where that is another one. */
  async function alertNamed(from: CountryCode, said: CaseId, about: CaseId): Promise<CaseId | undefined> {
    const local = (await vault.names.local(from, [about])).get(about) as CaseId | undefined;
    const number = local && alertNumberHere(said, { said: about, local }, from);
    return number && ((await vault.names.keep(from, said, number)) as CaseId);
  }

  async function namesFor(
    { from, data, subject: saidCase }: PuenteEvent,
    subject: CaseId,
  ): Promise<ReadonlyMap<string, string>> {
    const { cases: others, dossier: said, documents } = namedIn(data);
    const ids = [...others, ...(said === undefined ? [] : [said]), ...documents.map(({ id }) => id)];
    if (ids.length === 0) return new Map();
    const [kept, file] = await Promise.all([vault.names.local(from, ids), cases.find(subject)]);
    const names = new Map(kept).set(saidCase, subject);
    if (said !== undefined && !names.has(said))
      names.set(said, await dossierNamed({ from, subject }, said, file?.dossier));
    const dossier = said === undefined ? file?.dossier : names.get(said);
    for (const document of documents)
      if (!names.has(document.id)) names.set(document.id, await documentNamed(from, document, dossier));
    return new Map([...names].filter(([one, local]) => one !== local));
  }

  return async (event) => {
    const subject = await caseNamed(event);
    return { ...event, subject, data: renamed(event.data, await namesFor(event, subject)) };
  };
}
