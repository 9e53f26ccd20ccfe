export { policiesIn, policiesWanted } from './held.js';
export type { Policy, WalledTable } from './policies.js';
export { policies, walledTables } from './policies.js';
export { policySql } from './policy-sql.js';
