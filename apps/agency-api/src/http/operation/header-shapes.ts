/** ASCII that is seen. */
export const keyShape = /^[\x21-\x7e]{1,128}$/;
/** `"7"`, with or without what else the answer said (`"7-x1Y"`), and without its quotes where somebody left them out. */
export const versionShape = /^"?(\d{1,9})(?:-[\w-]{1,64})?"?$/;
