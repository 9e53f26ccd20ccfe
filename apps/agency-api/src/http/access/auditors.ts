import type { Caller } from './caller.js';

/** Whoever audits reads any agency's files and asks none of them: procedure, "shown to the auditor". What they look at, the worker reads. */
export const audits = (by: Caller): boolean => by.kind === 'officer' && by.roles.includes('auditor');

type Officer = Extract<Caller, { readonly kind: 'officer' }>;

/** By no other role that they may have. */
export const asAuditor = (by: Officer): Officer => ({ ...by, roles: ['auditor'] });
