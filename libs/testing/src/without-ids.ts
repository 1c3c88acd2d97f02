const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/** A text without its ids (UUIDs), whose random digits may hold a year or a part of a number by chance. */
export const withoutIds = (text: string): string => text.replaceAll(id, '');
