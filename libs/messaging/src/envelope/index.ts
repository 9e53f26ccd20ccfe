export type { Headers } from './headers.js';
export { contentType, headersOf, readHeaders } from './headers.js';
export type { ArrivedEvent, Opened } from './open.js';
export { open } from './open.js';
export type { NotOpened, OpeningFault, Proven } from './reasons.js';
export { openingFaults } from './reasons.js';
export type { SealedEvent, Told } from './seal.js';
export { seal } from './seal.js';
