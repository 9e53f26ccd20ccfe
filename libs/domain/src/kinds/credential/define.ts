import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Credential, CredentialStage } from './credential.js';

export const { command, opening } = defining<Credential, CredentialStage>();
export const { event, beginning } = definingEvents<Credential>();

/** The stages in which the worker carries it: it was made, and nothing ended it. */
export const carried = ['active', 'suspended'] as const satisfies readonly CredentialStage[];
/** Whoever proposes what becomes of it, at the agency that issued it. */
export const mindsIt = ['registrar', 'verifier', 'reviewer', 'supervisor'] as const;

/** The agreement's where it proves a recognition, the country's where it is a certificate. */
export const underLaw = ({ content: { agreement }, here }: Credential) => ({ agreement, here });

/** What every approved act leaves behind. */
export const settled = { proposal: undefined, suspendedUntil: undefined } as const;
/** Two people decided, or there is nothing to decide any more. */
export const decided = { ...settled, hearing: undefined, clock: undefined, suspendedUnheard: undefined } as const;
