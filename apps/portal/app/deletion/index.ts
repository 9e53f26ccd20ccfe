export { AskDeletion } from './ask-deletion.js';
export { AskedDeletion } from './asked-deletion.js';
export { Needed } from './needed.js';
export { WhatGoes } from './what-goes.js';
