import type { CheckpointCosigned, CheckpointMade } from '@puente/contracts/events';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Logger } from '@puente/platform/logging';
import type { Restores } from '@puente/persistence/restores';
import type { Checkpoint } from '@puente/settlement/log';
import {
  isOriginOf,
  judgeCheckpoint,
  logSize,
  originOf,
  readCheckpoint,
  readKey,
  readNote,
  signatureOf,
  signedBy,
  tilesOf,
  treeOver,
  witnessName,
  writtenCheckpoint,
  writtenKey,
} from '@puente/settlement/log';
import type { CheckpointParts } from './checkpointing.js';
import { aboutNoCase, newestOf, show } from './checkpointing.js';

export interface Witness {
  /** Signs another country's log where it is the continuation of what was signed of it, and answers with what was signed last. */
  made(from: CountryCode, said: CheckpointMade, time: Instant): Promise<void>;
  /** Keeps what another country signed of this node's log. */
  cosigned(from: CountryCode, said: CheckpointCosigned): Promise<void>;
}

export interface WitnessParts extends Omit<CheckpointParts, 'atStart' | 'onRewritten' | 'restores'> {
  readonly restores: Pick<Restores, 'continued' | 'epochs' | 'found' | 'newest'>;
  readonly log: Pick<Logger, 'error' | 'warn'>;
  /**
   * A log does not continue what was signed of it: auditors look at it. Whoever cannot tell them throws, and it is told again.
   *
   * @param which of the same it is one, however often it comes
   */
  readonly onInconsistent: (of: CountryCode, reason: string, which: string) => Promise<void>;
  /** What a country tells sooner than so many milliseconds after what was signed of it last is not signed; it tells it again. */
  readonly signEvery: number;
}

const named = ({ origin, root, size }: Checkpoint): string => `${origin}/${String(size)}/${root.toString('hex')}`;

export function witness(parts: WitnessParts): Witness {
  const { clock, here, kept, log, onInconsistent, pool, signEvery, signers, tell } = parts;

  async function answer(to: CountryCode): Promise<void> {
    const held = await kept.witnessed(to);
    if (held === undefined) return;
    const data = { note: held.note, key: writtenKey(signers.witness) };
    await tell(to, { type: 'checkpoint.cosigned', data }, aboutNoCase(here));
  }

  /**
   * Its own key signed it, and this node's database does not have it: an older one was put back, or somebody changed it. Nobody here decides
   * anything until an operator has looked. Of a log that ended with a restore that this database knows of it is no news; of one after a restore
   * that it does not know, the database is older than that restore.
   *
   * @param seconds when the other country signed it: what was settled here since is of after the loss
   */
  async function signedAndLost(
    from: CountryCode,
    { checkpoint, note, seconds }: { readonly checkpoint: Checkpoint; readonly note: string; readonly seconds: number },
  ): Promise<void> {
    const { epochs, newest } = parts.restores;
    const last = await newest();
    if (last !== undefined && last.openedAt === undefined) return;
    const known = [undefined, ...(await epochs())].map((epoch) => originOf(parts.did, epoch));
    if (known.includes(checkpoint.origin) && checkpoint.origin !== originOf(parts.did, last?.epoch)) return;
    const about = { country: from, size: checkpoint.size };
    log.error(about, 'a country has signed a log of this node that this node does not have');
    await onInconsistent(from, 'SIGNED_ANOTHER', named(checkpoint));
    // Of what was signed before a restore began, that restore is why it is lost.
    if (last !== undefined && seconds * 1000 < milliseconds(last.beganAt)) return;
    const now = clock.now();
    await parts.restores.found(note, now, instant(Math.min(seconds * 1000, milliseconds(now))));
    log.error(
      about,
      'this node has another database than it had: once that is judged it decides nothing until `restore open`',
    );
  }

  /** Shows this node's log, as it signed it last, from where a country says that it is. */
  async function showFrom(
    to: CountryCode,
    holds: { readonly origin?: string | undefined; readonly size: number } | 'what it signed',
    asks = false,
  ): Promise<void> {
    const origin = originOf(parts.did, (await parts.restores.newest())?.epoch);
    const now = await newestOf(parts, origin);
    const from = holds === 'what it signed' ? ((await kept.cosigned(to, origin)) ?? { size: 0 }) : holds;
    const before = from.origin === origin ? from.size : 0;
    // Who holds more than there is will say so.
    if (now === undefined || before > now.size || (await logSize(pool)) < now.size) return;
    await show(parts, { now, tree: treeOver(tilesOf(pool), now.size), before, asks }, to);
  }

  async function judge(from: CountryCode, said: CheckpointMade, time: Instant): Promise<void> {
    const did = (await parts.trust()).of(from)?.did;
    if (did === undefined) return;
    const proof = said.proof.map((hash) => Buffer.from(hash, 'base64'));
    const origin = said.note.split('\n', 1)[0] ?? '';
    const [newest, ofOrigin] = await Promise.all([kept.witnessed(from), kept.witnessed(from, origin)]);
    const judged = judgeCheckpoint({ ...said, proof, time }, did, { newest, ofOrigin });
    if (judged.is === 'refused') {
      const { checkpoint, reason } = judged;
      log.error({ country: from, reason }, 'a country’s log does not continue what was signed of it');
      // What the log did not sign says nothing of it.
      if (checkpoint !== undefined) await onInconsistent(from, reason, named(checkpoint));
    }
    if (judged.is === 'continued') {
      const { anew, checkpoint, line } = judged;
      if (newest !== undefined && milliseconds(clock.now()) - milliseconds(newest.keptAt) < signEvery) return;
      if (anew) {
        log.warn({ country: from, origin: checkpoint.origin }, 'a country began another log');
        await onInconsistent(from, 'ANOTHER_LOG', checkpoint.origin);
      }
      const text = writtenCheckpoint(checkpoint);
      const seconds = Math.floor(milliseconds(clock.now()) / 1000);
      const note = `${text}\n${line}${signatureOf(text, signers.witness, seconds)}`;
      await kept.keepWitnessed(from, { ...checkpoint, note, key: said.key, toldAt: time }, clock.now());
    }
    if (judged.is === 'continued' || judged.is === 'known') await parts.restores.continued(from, time);
    // It keeps nothing of that log any more, which no answer could say.
    if (judged.is === 'unshown' && newest === undefined) await showFrom(from, 'what it signed', true);
    else await answer(from);
  }

  return {
    async made(from, said, time) {
      await judge(from, said, time);
      if (said.asks !== undefined) await showFrom(from, said.asks);
    },

    async cosigned(from, { key, note }) {
      const did = (await parts.trust()).of(from)?.did;
      const [read, signer, first] = [readNote(note), readKey(key), await kept.cosigned(from)];
      const checkpoint = read && readCheckpoint(read.text);
      if (did === undefined || read === undefined || checkpoint === undefined || signer === undefined) return;
      const isIts = signer.kind === 'witness' && signer.name === witnessName(did) && (first?.key ?? key) === key;
      const signature = isIts ? signedBy(read, signer) : undefined;
      const isOurs = isOriginOf(parts.did, checkpoint.origin) && signedBy(read, signers.log) !== undefined;
      if (signature === undefined || !isOurs) {
        log.warn({ country: from }, 'what a country says that it signed of this log is not so');
        return;
      }
      const { origin, root, size } = checkpoint;
      const known = await kept.cosigned(from, origin);
      if ((await kept.at(origin, size))?.root.equals(root) === true) {
        await kept.keepCosignature({ country: from, origin, size, line: signature.line, key }, clock.now());
        // It signed more once: an older database was put back there, and it goes on from what came back.
        if (known !== undefined && size < known.size) await showFrom(from, checkpoint);
      } else await signedAndLost(from, { checkpoint, note, seconds: signature.seconds });
    },
  };
}
