import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant, PlainDate } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import type { GuessLimits } from '../guesses/index.js';
import { guessesIn } from '../guesses/index.js';
import type { Recipient } from './recipient.js';
import { traceIn, traceOf } from './recipient.js';

/** What is told of a message of this node. */
export interface SentMessage {
  readonly channel: string;
  /** In the country’s calendar. */
  readonly sentOn: PlainDate;
}

/** Codes by which anybody asks whether a message is this node’s. */
export interface SentMessages {
  /** Of a message, by its name: the same for each try to send it. */
  codeOf(name: string): string;
  /** By which the carrier that is given a message reports of it: its name, and a mark that nobody foresees. */
  referenceOf(name: string): string;
  /** The name of the message of which such a report is; undefined where this node gave no carrier this reference. */
  nameIn(reference: string): string | undefined;
  /** Before it leaves, so that nobody holds one of which the node does not know. */
  keep(code: string, to: Recipient, sentOn: PlainDate): Promise<void>;
  /** It reached nobody. */
  forget(code: string, to: Recipient): Promise<void>;
  /** @param to as it was typed: of where it arrived; a code is one of that message only */
  find(
    code: string,
    to: string,
    tried: { readonly from: string; readonly now: Instant },
  ): Promise<
    | { readonly found: true; readonly message: SentMessage }
    | { readonly found: false }
    | { readonly found: 'locked'; readonly until: Instant }
  >;
}

/** Crockford's base 32, ten of them: fifty bits. */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;
const keptDays = 365;
/** Milliseconds between two sweeps of an instance. */
const sweepEvery = 3_600_000;

/**
 * Whoever got a forged message asks in vain, and that is what it is for: an address, which may be a whole village’s, tries often. Nobody
 * waits for what others try: fifty bits are found by none of them.
 */
const limits: GuessLimits = { fromOne: 60, lockedFor: 900_000, fromAll: Number.POSITIVE_INFINITY, turnEvery: 0 };

/** As it was typed, with its dash or without; undefined where it is no such code. A telephone of ten digits is none. */
export function messageCodeIn(typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(plain) && !isNumber(plain) ? plain : undefined;
}

const isNumber = (code: string) => /^\d+$/.test(code);

/** @param secret of the node’s marks, which never changes */
export function sentMessagesIn(pool: Pool, secret: Uint8Array): SentMessages {
  const prisma = prismaOn(pool);
  const key = createHmac('sha256', secret).update('sent messages').digest();
  const markOf = (what: string) => createHmac('sha256', key).update(what).digest();
  const rowMark = (code: string, trace: string) => Uint8Array.from(markOf(`code ${code} to ${trace}`));
  const codeOf = (name: string): string => {
    const code = Array.from(markOf(`name ${name}`).subarray(0, length), (byte) => crockford.charAt(byte & 31)).join('');
    return isNumber(code) ? codeOf(`${name}, again`) : code;
  };
  const reportMark = (name: string) => markOf(`report of ${name}`).subarray(0, 16);
  const guesses = guessesIn(pool, key);
  let sweptAt = 0;
  return {
    codeOf,
    referenceOf: (name) => `${name}-${reportMark(name).toString('hex')}`,
    nameIn(reference) {
      const { name, mark } = /^(?<name>.+)-(?<mark>[0-9a-f]{32})$/.exec(reference)?.groups ?? {};
      if (name === undefined || mark === undefined) return undefined;
      return timingSafeEqual(Buffer.from(mark, 'hex'), reportMark(name)) ? name : undefined;
    },
    async keep(code, to, sentOn) {
      const row = { mark: rowMark(code, traceOf(to)), channel: to.channel, sentOn: new Date(sentOn) };
      await prisma.sentMessage.createMany({ data: [row], skipDuplicates: true });
      const now = row.sentOn.getTime();
      if (Date.now() - sweptAt < sweepEvery) return;
      sweptAt = Date.now();
      const before = new Date(now - keptDays * 86_400_000);
      // Nobody waits for it, and what stays is swept the next time.
      prisma.sentMessage.deleteMany({ where: { sentOn: { lt: before } } }).catch(() => undefined);
    },
    async forget(code, to) {
      await prisma.sentMessage.deleteMany({ where: { mark: rowMark(code, traceOf(to)) } });
    },
    async find(code, to, tried) {
      // An address shares no row with another one, and is kept as a mark here too.
      const guess = { number: `message codes ${markOf(`from ${tried.from}`).toString('base64url')}`, ...tried };
      const guessed = await guesses.try(guess, limits, async (client, mayFind) => {
        const { rows } = await client.query<Row>({ ...lookUp, values: [rowMark(code, traceIn(to)), mayFind] });
        return rows[0];
      });
      if (guessed.outcome === 'right') return { found: true, message: guessed.found };
      return guessed.outcome === 'wrong' ? { found: false } : { found: 'locked', until: guessed.until };
    },
  };
}

type Row = SentMessage;

/** SQL: in the transaction that counts the try. $2: whether it may be found. */
const lookUp = {
  name: 'sent-messages:find',
  text: `
    SELECT channel, to_char(sent_on, 'YYYY-MM-DD') AS "sentOn" FROM sent_messages
    WHERE mark = $1 AND $2::boolean`,
};
