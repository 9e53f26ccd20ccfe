export {
  listQuarantine,
  releaseQuarantined,
  resolveQuarantined,
  retryQuarantined,
  showQuarantined,
} from './quarantine-handler.js';
