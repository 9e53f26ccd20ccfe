export type {
  EventPlace,
  Quarantine,
  QuarantinedEvent,
  QuarantinedInFull,
  Rejected,
  ReleasedEvent,
  Standing,
} from './quarantine.js';
export { beyondLimit, quarantineOf, sampleBytes } from './quarantine.js';
