export { incompatibilities } from './incompatibilities.js';
export type { JsonSchema } from './json-schemas.js';
export { jsonSchemas } from './json-schemas.js';
