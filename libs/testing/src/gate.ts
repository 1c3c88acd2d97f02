/** A moment that others wait for until somebody lets it come. */
export type Gate = { readonly opened: Promise<void>; readonly open: () => void };

/** A gate that is shut until it is opened, for good. */
export const gate = (): Gate => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
};
