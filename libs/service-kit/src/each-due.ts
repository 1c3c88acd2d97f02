/** What a tick finds due, and what it does with each. */
export type DueWork<Item extends { readonly id: string }> = {
  /** Items of one page. */
  readonly atOnce: number;
  /** Up to `atOnce` items in the order of their ids, those after the id given. */
  readonly page: (after: string | null) => Promise<readonly Item[]>;
  readonly work: (item: Item) => Promise<void>;
  readonly failed: (item: Item, error: unknown) => void;
};

/** Goes once through all that is due; what fails is told and holds up no other. Throws only where a page cannot be read. */
export const eachDue = async <Item extends { readonly id: string }>(due: DueWork<Item>): Promise<void> => {
  const { atOnce, page, work, failed } = due;
  let after: string | null = null;
  do {
    const items: readonly Item[] = await page(after);
    for (const item of items) {
      try {
        await work(item);
      } catch (error) {
        failed(item, error);
      }
    }
    after = items.length === atOnce ? (items.at(-1)?.id ?? null) : null;
  } while (after !== null);
};
