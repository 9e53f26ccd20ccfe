import { everyStage, inEveryStage } from '../../file/definition/define-command.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import type { CountryCode } from '../../kernel/index.js';
import type { CredentialNews, TellCredentialStatus } from '../../file/case/index.js';

/** From the country that issued it. */
export interface ReceiveCredentialStatus {
  readonly type: 'receive-credential-status';
  readonly from: CountryCode;
  readonly news: CredentialNews;
}

export type ReachCommand = TellCredentialStatus | ReceiveCredentialStatus;

export const commands = [
  inEveryStage('tell-credential-status', ['effect'], ['NOT_FOR_THIS_COUNTRY']),
  inEveryStage('receive-credential-status', ['country'], ['NOT_FOR_THIS_COUNTRY']),
] as const;
export const allowedCommands = rowIn(commands, everyStage);

export const isReachCommand = (command: { readonly type: string }): command is ReachCommand =>
  Object.hasOwn(allowedCommands, command.type);
