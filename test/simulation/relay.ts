import { answering, confirmedBy, waitingFor } from '@puente/event-relay/confirmation';
import { localNames } from '@puente/event-relay/names';
import { publisher } from '@puente/event-relay/publication';
import { newPeople, protecting, reception, storing } from '@puente/event-relay/reception';
import { restoring } from '@puente/event-relay/restoring';
import { telling } from '@puente/event-relay/telling';
import { checkpointing, tellAuditors, witness } from '@puente/event-relay/witness';
import type { CheckpointParts, WitnessParts } from '@puente/event-relay/witness';
import { dispatcher, reconciler } from '@puente/event-relay/waking';
import { fileTopicsOf, groupOf } from '@puente/messaging/topics';
import type { Logger } from '@puente/platform/logging';
import { growLog, ownCheckpoint } from '@puente/settlement/log';
import { living } from './life.js';
import { confirmingTable, outboxTable } from './outbox-tables.js';
import { checkpointTables, logPool } from './log-tables.js';
import { didOf, logKeysIn } from './logs.js';
import { comparingTable, restoresTable, toldToTable } from './restore-tables.js';
import { lookUpTable, quarantineTable, vaultTables } from './vault-tables.js';
import type { Machine } from './process.js';
import { processOf } from './process.js';

const nothing = () => undefined;
const silent = { info: nothing, warn: nothing, error: nothing, debug: nothing } as unknown as Logger;
const sentAtMost = 6;

/** The relay, with each of its loops as one turn. */
export function relayOf(machine: Machine) {
  const { broker, here, keys: own, rules, signed, trust: annex } = machine.parts;
  const { clock, disk, life, now, pool, settlement, waker, wakes } = processOf(machine);
  const [keys, trust] = [() => Promise.resolve(own), () => Promise.resolve(annex)];
  const pack = rules.country(here);
  const did = didOf(here);
  if (pack === undefined) throw new Error('no pack');
  const bus = living(broker.bus, life);
  const vault = living(vaultTables({ disk, now }), life);
  const cases = living(lookUpTable({ disk, now }), life);
  const confirming = living(confirmingTable({ disk, now }), life);
  const outbox = living(outboxTable({ disk, now }), life);
  const tell = telling({ bus, keys, trust, did, clock });
  const answers = answering(tell);
  const restores = living(restoresTable({ disk, now }), life);
  const journal = living(logPool({ disk, now }), life);
  const auditors = tellAuditors({ settlement, pool: journal, here, clock });
  const found = (what: string) => Promise.resolve(void signed.found.push(`${here} at ${clock.now()}: ${what}`));
  const logs: Omit<WitnessParts, 'restores'> & CheckpointParts = {
    ...{ here, did, tell, trust, clock, pool: journal, signers: logKeysIn(here), log: silent, signEvery: 60_000 },
    ...{ kept: living(signed.by(here, disk, checkpointTables({ disk, now })), life), restores, atStart: true },
    onRewritten: (size) => found(`its log of ${String(size)} is not what it signed`),
    async onInconsistent(of, reason, which) {
      if (reason !== 'ANOTHER_LOG') await found(`${of} ${reason} ${which}`);
      await auditors(of, reason, which);
    },
  };
  const isOurs = (note: string) => ownCheckpoint(note, did, logs.signers.log) !== undefined;
  const restored = restoring({
    ...{ vault, clock, log: silent, tell, restores, kept: logs.kept, isOurs, signNow: nothing },
    ...{ comparing: living(comparingTable({ disk, now }), life), toldTo: living(toldToTable({ disk, now }), life) },
    ...{
      partners: () => Promise.resolve(annex.countries.filter((each) => each !== here)),
      hasRead: (from) => bus.hasRead(groupOf(here, from), fileTopicsOf(from)),
      askNow: nothing,
      sendNow: nothing,
    },
  });
  const protects = protecting({ vault, cases, clock, pack, rules });
  const documents = {
    check: (bytes: Uint8Array) => Promise.resolve({ mediaType: 'application/pdf', bytes } as const),
    close: () => Promise.resolve(),
  };
  const { handle } = reception({
    ...{ here, keys, trust, clock, cases, settlement, log: silent, protecting: protects, restoring: restored },
    named: localNames({ vault, cases, here }),
    storing: storing({
      ...{ vault, clock, cases, documents, protecting: protects, pack },
      ...{
        quota: { documents: 100, bytes: 10_000_000 },
        bound: newPeople({ vault, clock, pack, rules }),
      },
    }),
    quarantine: living(quarantineTable({ disk, now }), life),
    ...{
      answer: answers.note,
      dated: () => undefined,
      confirmed: confirmedBy({ confirming, settlement, log: silent }),
      quarantineBytes: 1_000_000,
    },
    witness: witness({
      ...logs,
      restores: { ...restores, found: (note) => found(`it lost what it signed: ${note.split('\n', 2).join(' ')}`) },
    }),
    dependenciesWork: () => {
      life.step();
      return Promise.resolve();
    },
  });
  return {
    ...{ life, answers, handle, restored },
    async grow() {
      while ((await growLog(journal, 50)) > 0);
    },
    sign: checkpointing(logs),
    publish: publisher({ ...{ outbox, vault, bus, keys, trust, did, clock, log: silent } }),
    waits: waitingFor({ confirming, sentAtMost, sendNow: nothing, log: silent }),
    dispatch: dispatcher(waker, wakes),
    reconcile: reconciler({ pool, waker, wakes, clock, onMissing: nothing, restMs: 0, settledMs: 60_000 }),
  };
}
