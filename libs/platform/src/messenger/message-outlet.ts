import { messageFolder } from './message-folder.js';
import type { MessageOutlet } from './message.js';

/** The carrier of this node: chosen here for every program. */
export const messageOutlet = (folder: string): MessageOutlet => messageFolder(folder);
