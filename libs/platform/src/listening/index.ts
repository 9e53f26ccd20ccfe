export { safeListener } from './safe-listener.js';
