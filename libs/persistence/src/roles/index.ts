export { applyGrants } from './apply-grants.js';
export type { Grant } from './grants/grant.js';
export { grantSql } from './grant-sql.js';
export { granted, toGrant } from './granted.js';
export { grants } from './grants/index.js';
export type { NodeRole } from './grants/roles.js';
export { formerGroup, groupOf, nodeRoles } from './grants/roles.js';
export type { Policy, WalledTable } from './policies/index.js';
export { policies, policiesIn, policiesWanted, policySql, walledTables } from './policies/index.js';
