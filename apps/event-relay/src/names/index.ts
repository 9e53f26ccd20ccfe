export type { LocalNames, LocalNamesOptions } from './local-names.js';
export { localNames } from './local-names.js';
export { namedIn } from './named-in.js';
export { renamed } from './renamed.js';
