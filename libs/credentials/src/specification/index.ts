export {
  sampleCertificate,
  samplePartialRecognition,
  sampleRecognition,
  sampleSeasonalRecognition,
} from './sample-records.js';
