/** The same codes with some of them first; one that is added to the schema follows. */
export const ledBy = <Code extends string>(codes: readonly Code[], ...first: readonly Code[]): readonly Code[] => [
  ...first,
  ...codes.filter((code) => !first.includes(code)),
];
