import { createHash } from 'node:crypto';
import type { DossierId } from '@puente/domain/kernel';
import { isSaid, textOf, withWords, wordsIn } from '@puente/domain/kernel';
import type { OwnWordsVault, SealedWord } from '@puente/persistence/vault';
import type { SettleRequest } from './request.js';

/** What a person says is no longer in the command: it names what the vault is to keep. */
export interface SealedRequest {
  readonly request: SettleRequest;
  readonly words: readonly SealedWord[];
}

/**
 * Seals what a worker says before the law hears of it, with the key of the person whom the file is about: journal, file, page and
 * outbox name the words, and are deleted with the key without being touched. Commands in which nobody says anything pass.
 *
 * @returns undefined where there is nobody under whose key they could be kept
 */
export async function sealed(
  vault: OwnWordsVault | undefined,
  request: SettleRequest,
): Promise<SealedRequest | undefined> {
  const { caseId, command, requestHash } = request;
  const said = wordsIn(command, isSaid);
  if (said.length === 0) return { request, words: [] };
  if (vault === undefined) throw new TypeError(`${command.type} has a worker's words, and no vault seals them`);
  const saying = await vault.seal(caseId, said.map(textOf), personIn(command));
  if (saying === undefined) return undefined;
  const kept = new Map(said.map((one, at) => [one, saying.words[at]?.kept]));
  return {
    request: {
      ...request,
      command: withWords(command, isSaid, (one) => kept.get(one)),
      // Whoever hashed the request left the words out.
      ...(requestHash === undefined ? {} : { requestHash: digest(`${requestHash} ${saying.mark}`) }),
    },
    words: saying.words,
  };
}

/** There is nothing to seal: no worker says anything in it. */
export const saysNothing = ({ command }: SettleRequest): boolean => wordsIn(command, isSaid).length === 0;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A command that begins a file says whose. */
function personIn(command: object): DossierId | undefined {
  const { applicant, filing } = command as {
    readonly [Part in 'applicant' | 'filing']?: { readonly dossier?: DossierId };
  };
  return (filing ?? applicant)?.dossier;
}
