/** Whether somebody typed a whole id, in small letters or large. RFC 9562 §4. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
