type Tags = HTMLElementTagNameMap;

/** An element with these properties and children; what is null or undefined is left out. */
export const element = <Tag extends keyof Tags>(
  tag: Tag,
  properties: Partial<Omit<Tags[Tag], 'children'>>,
  ...children: readonly (Node | string | null | undefined)[]
): Tags[Tag] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};
