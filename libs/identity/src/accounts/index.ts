export type { Account, Accounts } from './accounts.js';
export { AccountsUnreachable } from './accounts.js';
export type { ScimSettings } from './scim-accounts.js';
export { scimAccounts } from './scim-accounts.js';
