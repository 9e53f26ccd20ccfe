export { ImpactSum } from './impact.js';
export type { ChangeOfRules, TouchedFile } from './touch.js';
export { restsOn, touch, touchedKinds } from './touch.js';
export type { Effect, Impact, ImpactCounts, StandardChange, Touched } from './touched.js';
