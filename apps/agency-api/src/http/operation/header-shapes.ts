/** ASCII that is seen. */
export const keyShape = /^[\x21-\x7e]{1,128}$/;
/** `"7"`, and without its quotes where somebody left them out. */
export const versionShape = /^"?(\d{1,9})"?$/;
