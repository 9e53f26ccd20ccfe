export type {
  CredentialRecord,
  Named,
  RecordedHolder,
  RecordedStandard,
  RecordedUnit,
  StatusPlace,
} from './credential-record.js';
