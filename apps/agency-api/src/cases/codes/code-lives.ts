/** Of a code that the worker asked for, and has in their hand. */
export const requestedMinutes = 10;
/** Of one that comes without being asked for, or on paper: who leaves a counter reaches a telephone in the evening. */
export const keptHours = 72;
