import type { CaseId, DocumentId, DossierId, Instant } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import type { EventBus } from '@puente/messaging/event-bus';
import { newNodeKeys, nodeKeysFrom, trustAnnexFrom, trustEntryOf } from '@puente/messaging/keys';
import type { Outbox, OutboxRow } from '@puente/persistence/outbox';
import type { Vault } from '@puente/persistence/vault';
import type { Logger } from '@puente/platform/logging';
import { publisher } from './publish.js';

const [MX, GT] = [country('MX'), country('GT')];
const at = '2026-03-03T15:04:05.678Z' as Instant;
const did = (code: string) => `did:web:${code.toLowerCase()}.puente.example`;
const dossier = 'dossier' as DossierId;
/** A photograph: sealed it is a request to the broker by itself. */
const paper = Buffer.alloc(800_000);
const document = { id: 'document' as DocumentId, kind: 'certificate', sha256: 'b'.repeat(64) } as const;
const vault = {
  dossiers: { read: () => Promise.resolve({ dossier: { id: dossier, person: {}, certificates: [] } }) },
  documents: { read: () => Promise.resolve({ ...document, dossier, mediaType: 'image/png', bytes: paper }) },
  ownWords: { open: (_case: string, message: object) => Promise.resolve(message) },
  names: { abroad: () => Promise.resolve(new Map()) },
} as unknown as Vault;

const rowOf = (id: number, documents: readonly object[]): OutboxRow => {
  const message = { type: 'submission.filed', to: MX, at, filing: { dossier, documents } } as never;
  const caseId = 'GT-26-7K3M9Q-N' as CaseId;
  return {
    id,
    eventId: `event ${String(id)}`,
    caseId,
    type: 'submission.filed',
    to: MX,
    message,
    attempt: 1,
    taken: false,
  };
};

/** What happens to a bundle, in its order. */
async function published(rows: readonly OutboxRow[]): Promise<readonly string[]> {
  const [gt, mx] = [await newNodeKeys(GT), await newNodeKeys(MX)];
  const [own, annex] = await Promise.all([
    nodeKeysFrom(gt),
    trustAnnexFrom({ GT: trustEntryOf(gt, did('GT')), MX: trustEntryOf(mx, did('MX')) }),
  ]);
  const happened: string[] = [];
  const bus = {
    publish: (events: readonly object[]) => Promise.resolve(void happened.push(`ships ${String(events.length)}`)),
  };
  let waiting = rows;
  const outbox: Pick<Outbox, 'publish'> = {
    async publish(_limit, send) {
      const left = await send(waiting, () => Promise.resolve(void happened.push('is at it')));
      waiting = waiting.filter(({ id }) => !left.includes(id));
      return left.length;
    },
  };
  await publisher({
    ...{ outbox: outbox as Outbox, vault, bus: bus as unknown as EventBus, did: did('GT'), log: {} as Logger },
    ...{ keys: () => Promise.resolve(own), trust: () => Promise.resolve(annex), clock: { now: () => at } },
  })();
  return happened;
}

describe('a bundle that leaves', () => {
  it('tells the outbox after each request to the broker that it is at it: papers over a slow line take longer than a turn', async () => {
    const happened = await published([rowOf(1, [document]), rowOf(2, [document])]);
    expect(happened).toEqual(['ships 1', 'is at it', 'ships 2', 'is at it', 'ships 1']);
  });

  it('costs nothing more where it is one request', async () => {
    expect(await published([rowOf(1, []), rowOf(2, [])])).toEqual(['ships 2']);
  });
});
