import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import type { Outcome, SettleRequest } from '@puente/settlement/settlement';
import type { CaseEvent, MessageEvent } from './command-of-event.js';
import type { ReceivingHandler } from './receive.js';
import { receive } from './receive.js';
import { toldOf } from './refusal.js';

const GT = 'GT' as CountryCode;
const told: MessageEvent = {
  type: 'submission.answered',
  id: '0d2c7c1e-8a44-4a0c-9f0e-0f4f5b1f0a11',
  ...{
    from: GT,
    to: 'MX' as CountryCode,
    subject: 'GT-26-7K3M9Q-N' as CaseId,
    time: '2026-03-03T15:04:05.678Z' as Instant,
  },
  data: { answer: { type: 'cannot-provide', reason: 'Zenaida lo perdió en el río' }, documents: [] },
};
const again = (attempt: number): CaseEvent => ({ ...told, attempt });

/** A node that keeps each command's outcome by its id, as the database does, and has the case or not. */
function node() {
  const outcomes = new Map<string, Outcome>();
  const state = { hasCase: false, names: false, code: 'NO_SUCH_CASE' };
  const taken = new Set<string>();
  const settle = ({ commandId, caseId, inbox }: SettleRequest): Promise<Outcome> => {
    const known = outcomes.get(commandId);
    const fresh = state.hasCase
      ? { outcome: 'accepted', caseId, version: 1 }
      : { outcome: 'refused', caseId, code: state.code, detail: {} };
    const outcome = known ?? ({ ...fresh, repeated: false } as unknown as Outcome);
    outcomes.set(commandId, { ...outcome, repeated: true });
    if (outcome.outcome === 'accepted' && inbox !== undefined) {
      if (known === undefined && taken.has(inbox.eventId)) throw new Error('taken twice');
      taken.add(inbox.eventId);
    }
    return Promise.resolve(outcome);
  };
  const nothing = () => Promise.resolve(undefined);
  const handler = {
    named: (event: CaseEvent) => Promise.resolve(event),
    storing: { referencesOf: nothing, document: nothing },
    cases: {
      find: nothing,
      toldBy: () => Promise.resolve(GT),
      wasTaken: ({ id }: { id: string }) => Promise.resolve(taken.has(id)),
      names: () => Promise.resolve(state.names),
      senderOf: nothing,
    },
    protecting: { instead: nothing, meanwhile: nothing },
    settlement: { settle },
  } as unknown as ReceivingHandler;
  const refusal = (event: CaseEvent, asked: { again?: true } = {}) => receive(event, { ...handler, ...asked });
  const takes = async (event: CaseEvent, asked: { again?: true } = {}) =>
    (await refusal(event, asked))?.reason ?? 'taken';
  return { state, outcomes, refusal, takes };
}

describe('[D 2] what a country is told of a refusal', () => {
  it('is that there is no such case, where the case, or what is about one of theirs, is none of theirs', async () => {
    const { refusal, state } = node();
    state.code = 'NOT_IN_THIS_STAGE';
    const hidden = await refusal(told);
    expect(hidden).toMatchObject({ reason: 'NOT_IN_THIS_STAGE', told: 'NO_SUCH_CASE' });
    expect(hidden && toldOf(hidden)).toBe('NO_SUCH_CASE');
  });

  it('is why, where the case is theirs too', async () => {
    const { refusal, state } = node();
    Object.assign(state, { code: 'NOT_IN_THIS_STAGE', names: true });
    const said = await refusal(told);
    expect(said && toldOf(said)).toBe('NOT_IN_THIS_STAGE');
  });
});

describe('[D 6] what was refused', () => {
  it('stays refused however often the broker gives it, and is judged afresh where its sender sends it again', async () => {
    const { state, takes } = node();
    expect(await takes(told)).toBe('NO_SUCH_CASE');
    state.hasCase = true;
    expect(await takes(told)).toBe('NO_SUCH_CASE');
    expect(await takes(again(2))).toBe('taken');
  });

  it('is judged once for each time that it was sent, and once it was taken is settled for good', async () => {
    const { state, outcomes, takes } = node();
    for (const event of [told, again(2), again(2), again(3)]) expect(await takes(event)).toBe('NO_SUCH_CASE');
    expect(outcomes.size).toBe(3);
    state.hasCase = true;
    expect(await takes(again(3))).toBe('NO_SUCH_CASE');
    for (const event of [again(4), again(4), again(9)]) expect(await takes(event)).toBe('taken');
    expect(outcomes.size).toBe(4);
  });

  it('is taken once where its first time was', async () => {
    const { state, outcomes, takes } = node();
    state.hasCase = true;
    for (const event of [again(3), told, again(4)]) expect(await takes(event)).toBe('taken');
    expect(outcomes.size).toBe(1);
  });

  it('is judged afresh where an operator asks for it, beside whatever its sender sends, and is taken once', async () => {
    const { state, outcomes, takes } = node();
    for (const asked of [{}, { again: true }, { again: true }] as const)
      expect(await takes(told, asked)).toBe('NO_SUCH_CASE');
    expect(outcomes.size).toBe(3);
    expect(await takes(again(2))).toBe('NO_SUCH_CASE');
    state.hasCase = true;
    // By itself again it is what it was; and what its sender sends again on purpose has a time of its own still.
    expect(await takes(told)).toBe('NO_SUCH_CASE');
    expect(await takes(told, { again: true })).toBe('taken');
    for (const event of [told, again(2), again(3)]) expect(await takes(event)).toBe('taken');
    expect(await takes(told, { again: true })).toBe('taken');
    expect(outcomes.size).toBe(5);
  });
});
