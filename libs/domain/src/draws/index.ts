export { drawnSeats, namedIn } from './named-in.js';
export type { SeedOf } from './seed-text.js';
export { readSeed, seedInput, seedText } from './seed-text.js';
export type { DrawFault, DrawOnRecord } from './verify-draw.js';
export { drawFaultCodes, drawsAgain, verifyDraw } from './verify-draw.js';
export type { Candidate, Draw, PoolUsed } from './draw.js';
export { drawOfficer, drawOfficers } from './draw.js';
