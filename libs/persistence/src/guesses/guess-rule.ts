/** When a secret that is short enough to be guessed may be tried. All moments and spans are in milliseconds. */
export interface GuessLimits {
  /** Wrong tries of a number from one address, after which that address waits. */
  readonly fromOne: number;
  readonly lockedFor: number;
  /** Wrong tries of a number from anywhere, after which everybody takes turns at it. */
  readonly fromAll: number;
  /** How far apart the turns are: what all guessers of a number together get. */
  readonly turnEvery: number;
}

/** What is known of a number's tries, from one address or from all of them. */
export interface Tries {
  readonly failures: number;
  /** Of an address. */
  readonly lockedUntil?: number;
  /** Of an address: its own turn; of a number: the last one that was given. */
  readonly turnAt?: number;
  /** From then on this is as if nothing had been tried. */
  readonly forgetAt: number;
}

export interface TriesOfBoth {
  readonly number: Tries;
  readonly address: Tries;
}

export type Entry =
  | ({ readonly may: 'try' } & TriesOfBoth)
  | ({ readonly may: 'wait-locked' | 'wait-turn'; readonly until: number } & TriesOfBoth);

const hour = 3_600_000;
/** Who does not come when it is their turn stands in the line again. */
const keptTurn = 10 * 60_000;
const nothing = { failures: 0, forgetAt: 0 } as const;

/** Whether so many tried a number that everybody takes turns at it. */
export const takesTurns = (number: Tries | undefined, { fromAll }: GuessLimits, now: number): boolean =>
  remembered(number, now).failures >= fromAll;

const remembered = (tries: Tries | undefined, now: number): Tries =>
  tries === undefined || tries.forgetAt <= now ? nothing : tries;

/**
 * An address that tried too often waits alone. Where many addresses try, the number is slowed down and never closed: each
 * address gets one place in a line, and who has waited may try, the holder of the right code among them. So all guessers
 * together get one try in each `turnEvery`, however many they are.
 */
export function enter(
  known: { readonly [Key in keyof TriesOfBoth]: Tries | undefined },
  limits: GuessLimits,
  now: number,
): Entry {
  const [number, address] = [remembered(known.number, now), remembered(known.address, now)];
  if (address.lockedUntil !== undefined && address.lockedUntil > now)
    return { may: 'wait-locked', until: address.lockedUntil, number, address };
  if (!takesTurns(number, limits, now)) return { may: 'try', number, address };
  const { turnAt } = address;
  if (turnAt !== undefined && turnAt > now) return { may: 'wait-turn', until: turnAt, number, address };
  if (turnAt !== undefined && turnAt + keptTurn > now) return { may: 'try', number, address };
  const turn = Math.max(now, number.turnAt ?? now) + limits.turnEvery;
  return {
    ...{ may: 'wait-turn', until: turn, number: { ...number, turnAt: turn } },
    address: { ...address, turnAt: turn, forgetAt: Math.max(address.forgetAt, turn + keptTurn) },
  };
}

/** A turn is used up by the try. */
export function afterWrong({ number, address }: TriesOfBoth, limits: GuessLimits, now: number): TriesOfBoth {
  const failures = address.failures + 1;
  const forgetAt = now + hour;
  return {
    number: { ...number, failures: number.failures + 1, forgetAt },
    address:
      failures < limits.fromOne
        ? { failures, forgetAt }
        : { failures: 0, lockedUntil: now + limits.lockedFor, forgetAt },
  };
}

/** The address begins afresh; what others tried of the number stays tried. */
export const afterRight = ({ number }: TriesOfBoth): TriesOfBoth => ({ number, address: nothing });
