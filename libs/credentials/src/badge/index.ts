export { badgePicture } from './badge-picture.js';
export { bakePng } from './bake-png.js';
export { bakeSvg } from './bake-svg.js';
