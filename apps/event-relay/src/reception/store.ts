import { createHash } from 'node:crypto';
import { withFieldsOf } from '@puente/contracts/dossier';
import type { DocumentRef } from '@puente/domain/file/case';
import type { AgencyId, CountryCode, DossierId, TimeSource } from '@puente/domain/kernel';
import type { CountryRules } from '@puente/domain/rulebook/rules';
import type { CaseLookUp } from '@puente/persistence/queries';
import { mendDossier } from '@puente/persistence/vault';
import type { DocumentQuota, ReceivedRecord, Vault } from '@puente/persistence/vault';
import type { DocumentChecks, MediaType } from '@puente/platform/documents';
import type { DocumentEvent, MessageEvent } from './command-of-event.js';
import type { NewPeople } from './new-people.js';
import type { Protecting } from './protecting.js';
import type { Refusal } from './refusal.js';

/** Takes what events bring into the vault, as far as their sender may bring it. */
export interface Storing {
  document(event: DocumentEvent): Promise<Refusal | undefined>;
  /** Stores the dossier that a message carries, and checks that every document it names is here. */
  referencesOf(event: MessageEvent): Promise<Refusal | undefined>;
}

export interface StoringOptions {
  readonly vault: Vault;
  readonly clock: TimeSource;
  readonly pack: Pick<CountryRules, 'desks'>;
  readonly protecting: Pick<Protecting, 'groundFor'>;
  readonly cases: CaseLookUp;
  readonly documents: DocumentChecks;
  readonly quota: DocumentQuota;
  /** Left out where an operator let it in: whether its sender may tell of one more person. */
  readonly bound?: NewPeople;
}

/** The events that bring a person's dossier. */
type WithDossier =
  | DocumentEvent
  | Extract<MessageEvent, { readonly data: { readonly dossier: unknown; readonly filing: unknown } }>;

export function storing({ bound, vault, clock, pack, cases, protecting, documents, quota }: StoringOptions): Storing {
  const { intake, protection, verification, review } = pack.desks;
  const ordinary = (type: WithDossier['type']): readonly AgencyId[] =>
    type === 'verification.completed' || type === 'verification.document'
      ? [review]
      : [...new Set([intake, verification])];

  /** Of a person who is protected, nobody but those who protect them opens anything. */
  const desksFor = async ({ data: { dossier }, type }: WithDossier): Promise<readonly AgencyId[]> =>
    (await protecting.groundFor(dossier)) === undefined ? ordinary(type) : [protection];

  /**
   * A dossier that this country opened, or another one sent, is not the sender's to add to, unless a case binds them:
   * otherwise a country could have another's person packed into a case of its own, and sent to it.
   */
  async function takeDossier(
    { from, subject, data: { dossier } }: WithDossier,
    desks: Pick<ReceivedRecord, 'agencies' | 'firstFor'>,
  ): Promise<Refusal | undefined> {
    const oneTooMany = await bound?.oneTooMany(from, dossier.id);
    if (oneTooMany !== undefined) return oneTooMany;
    const taken = await vault.dossiers.receive(
      { dossier, ...desks, from, at: clock.now() },
      async (known) =>
        known.receivedFrom === from || (await cases.binds(dossier.id, from)) || cases.lostTo(subject, from),
    );
    return taken ? undefined : notTheirs;
  }

  /**
   * What another country mended of a person whose case binds both: these fields, and nothing else that it may say. Where the
   * worker is reached is never another country's to say: codes go there.
   */
  async function takeCorrection({
    from,
    subject,
    data: { dossier, fields },
  }: Extract<MessageEvent, { readonly type: 'dossier.corrected' }>): Promise<Refusal | undefined> {
    const known = await cases.find(subject);
    if (known?.dossier !== dossier.id || !(await cases.binds(dossier.id, from))) return notTheirs;
    const mended = await mendDossier(
      vault.dossiers,
      dossier.id,
      (held) =>
        withFieldsOf(
          held,
          dossier,
          fields.filter((field) => field !== 'contact'),
        ),
      clock.now(),
    );
    // Deleted here: the person asked to be forgotten, and nothing more is kept of them.
    return mended ? undefined : notTheirs;
  }

  async function missing(refs: readonly DocumentRef[], dossier: DossierId | undefined): Promise<Refusal | undefined> {
    for (const { id, sha256 } of refs) {
      const held = await vault.documents.find(id);
      if (held?.sha256 !== sha256 || held.dossier !== dossier)
        return { reason: 'DOCUMENT_MISSING', detail: 'documents' };
    }
    return undefined;
  }

  /** As at the counter, before anybody can open it. It is kept as it came: its hash is what both countries know it by. */
  async function lookedInto(
    bytes: Buffer,
    claimed: MediaType,
    from: CountryCode,
  ): Promise<Refusal | { readonly pages?: number }> {
    const found = await documents.check(bytes, from);
    if (found.fault !== undefined) return { reason: 'DOCUMENT_NOT_ACCEPTED', detail: found.fault.toLowerCase() };
    if (found.mediaType !== claimed) return { reason: 'DOCUMENT_NOT_ACCEPTED', detail: 'another_type' };
    return found.pages === undefined ? {} : { pages: found.pages };
  }

  return {
    async document(event) {
      const { dossier, document, content } = event.data;
      const bytes = Buffer.from(content, 'base64');
      if (createHash('sha256').update(bytes).digest('hex') !== document.sha256)
        return { reason: 'SCHEMA', detail: 'data.document.sha256: other_content' };
      const held = await vault.documents.find(document.id);
      const found = held?.sha256 === document.sha256 ? {} : await lookedInto(bytes, document.mediaType, event.from);
      if ('reason' in found) return found;
      // One that is new comes before its filing, which then finds everything done; one that is here, with an answer too.
      const refusal = await takeDossier(event, { agencies: [], firstFor: await desksFor(event) });
      if (refusal !== undefined) return refusal;
      const { id, kind, mediaType } = document;
      const brought = { from: event.from, quota };
      const put = await vault.documents.put(
        dossier.id,
        { id, kind, mediaType, bytes, ...found, at: clock.now() },
        brought,
      );
      if (put === 'OTHER_CONTENT') return { reason: 'REPLAYED_OTHER_CONTENT', detail: 'another document has this id' };
      if (put === 'DOSSIER_FULL') return { reason: 'DOCUMENT_NOT_ACCEPTED', detail: 'dossier_full' };
      // Its key was destroyed: the person asked to be forgotten, so nothing more is kept of them.
      if (put === 'NO_SUCH_DOSSIER') return { reason: 'DOCUMENT_MISSING', detail: 'the dossier was deleted here' };
      return undefined;
    },

    async referencesOf(event) {
      switch (event.type) {
        case 'submission.filed':
        case 'verification.completed': {
          const { filing } = event.data;
          const refusal = await takeDossier(event, { agencies: await desksFor(event) });
          return refusal ?? missing(filing.documents, filing.dossier);
        }
        case 'dossier.corrected':
          return takeCorrection(event);
        case 'submission.answered': {
          const { answer } = event.data;
          if (!('documents' in answer)) return undefined;
          return missing(answer.documents, (await cases.find(event.subject))?.dossier);
        }
        default:
          return undefined;
      }
    },
  };
}

const notTheirs: Refusal = { reason: 'NOT_FOR_THIS_COUNTRY', detail: 'data.dossier.id' };
