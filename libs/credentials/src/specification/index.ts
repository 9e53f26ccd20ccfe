export { sampleCertificate, samplePartialRecognition, sampleRecognition } from './sample-records.js';
