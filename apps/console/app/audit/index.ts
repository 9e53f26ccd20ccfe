export type { AgencyNames } from './agency-names.js';
export { readAgencyNames } from './agency-names.js';
export { asAuditQuery, askedFiles } from './asked.js';
export { AuditedRows } from './audited-rows.js';
export { FileFilters } from './file-filters.js';
export { Places } from './places.js';
