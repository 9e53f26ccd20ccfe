import type { Outcome, SettleRequest } from './request.js';

/**
 * What is done to data and not to the person: their day of deletion comes, sealed or not, and what happened to their data is
 * on file until they can be told. And what the seal itself does.
 */
const throughTheSeal: ReadonlySet<string> = new Set(['record-deletion', 'hear-breach', 'seal-file', 'unseal-file']);

/** Who protects the person goes on writing in the file of an earlier protection; what its process has left to do waits. */
export const passesTheSeal = ({ by, command, kind }: SettleRequest): boolean =>
  by.kind === 'effect' ? throughTheSeal.has(command.type) : kind === 'protection' && by.kind !== 'clock';

/** What a worker asks for themselves, and what is done to data, does not decide again what was decided before a restore. */
export const passesTheHold = ({ by, command }: SettleRequest): boolean =>
  by.kind === 'worker' ? workersOwn.has(command.type) : by.kind === 'effect' && throughTheSeal.has(command.type);

/** What is found of a country's log is told to auditors also while this node asks what it lost: that is when logs are compared. */
export const passesTheRestore = ({ by, command }: SettleRequest): boolean =>
  by.kind === 'effect' && command.type === 'open-integrity-event' && command.noticed.rule === 'log-rewritten';

const workersOwn: ReadonlySet<string> = new Set(['withdraw', 'ask-deletion']);

/** Which days stood still says the release: until it has reached the file, no period of it ends, and no notice counts as read. */
export const awaitsTheRelease = ({ by, command }: SettleRequest): boolean =>
  by.kind === 'clock' || (by.kind === 'effect' && !throughTheSeal.has(command.type));

/**
 * The person is protected: nothing happens to any file of theirs but the one by which they are, whoever asks, and for
 * nobody does it exist. It is not kept as the command's outcome: once they are released, the same command, of the process or
 * of another country, is asked again and has its answer.
 */
export const frozen = ({ caseId }: SettleRequest): Outcome => ({
  ...{ outcome: 'refused', caseId, code: 'NO_SUCH_CASE', detail: { caseId }, repeated: false },
});
