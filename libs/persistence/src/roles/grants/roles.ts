/**
 * Who speaks to a node's database, beside its owner, who migrates it and is used for nothing else: each process, whoever runs
 * the node, whoever changes the keys of what is sealed, and whoever reads its figures. What each may do stands in `grants`, and nowhere else.
 */
export const nodeRoles = ['api', 'worker', 'relay', 'operator', 'keeper', 'statistics'] as const;
export type NodeRole = (typeof nodeRoles)[number];

/** The group of all logins with that role on a server; it cannot log in itself. */
export const groupOf = (role: NodeRole): string => `puente_${role}`;

/** One group for all processes, to which the first migrations granted. It is given nothing any more. */
export const formerGroup = 'puente_app';
