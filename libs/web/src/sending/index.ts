export { packed, packedOnce } from './packed.js';
