import type { CountryCode } from '../../kernel/index.js';
import type { CredentialNews, TellCredentialStatus } from '../../file/case/index.js';

/** From the country that issued it. */
export interface ReceiveCredentialStatus {
  readonly type: 'receive-credential-status';
  readonly from: CountryCode;
  readonly news: CredentialNews;
}

export type ReachCommand = TellCredentialStatus | ReceiveCredentialStatus;

export const allowedCommands = {
  'tell-credential-status': ['effect'],
  'receive-credential-status': ['country'],
} as const;

export const isReachCommand = (command: { readonly type: string }): command is ReachCommand =>
  Object.hasOwn(allowedCommands, command.type);
