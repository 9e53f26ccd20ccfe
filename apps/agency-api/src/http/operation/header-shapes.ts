/** ASCII that is seen. */
export const keyShape = /^[\x21-\x7e]{1,128}$/;
/** `bytes=0-499`, `bytes=500-`, `bytes=-500`, or several of them. */
export const rangeShape = /^bytes=(?:\d+-\d*|-\d+)(?:\s*,\s*(?:\d+-\d*|-\d+))*$/i;
/** `"7"`, with or without what else the answer said (`"7-x1Y"`), and without its quotes where somebody left them out. */
export const versionShape = /^"?(\d{1,9})(?:-[\w-]{1,64})?"?$/;
