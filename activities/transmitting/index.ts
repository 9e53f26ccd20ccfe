export { transmitter } from './transmit.js';
