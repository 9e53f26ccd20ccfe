export type {
  EventPlace,
  Quarantine,
  QuarantinedEvent,
  QuarantinedInFull,
  Rejected,
  ReleasedEvent,
} from './quarantine.js';
export { quarantineOf, sampleBytes } from './quarantine.js';
