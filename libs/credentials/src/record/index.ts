export type {
  CredentialRecord,
  Named,
  RecordedHolder,
  RecordedStandard,
  RecordedUnit,
  StatusPlace,
} from './credential-record.js';
export type { RecordSources } from './make-record.js';
export { makeRecord } from './make-record.js';
