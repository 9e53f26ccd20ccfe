export type { QrCode } from './qr-code.js';
export { largestVersion, qrCode, qrPng, qrSvg, quietZone } from './qr-code.js';
