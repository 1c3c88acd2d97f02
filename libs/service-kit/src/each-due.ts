import type { TickStep } from './tick-step';

/** What a tick finds due, and what it does with each. */
export type DueWork<Item extends { readonly id: string }> = {
  /** Items of one page. */
  readonly atOnce: number;
  /** Up to `atOnce` items in the order of their ids, those after the id given. */
  readonly page: (after: string | null) => Promise<readonly Item[]>;
  readonly work: (item: Item) => Promise<void>;
  readonly failed: (item: Item, error: unknown) => void;
};

/**
 * Goes through all that is due, or in a step through as much as its time allows and leaves the rest to the next; what fails is
 * told and holds up no other. Throws only where a page cannot be read.
 */
export const eachDue = async <Item extends { readonly id: string }>(
  due: DueWork<Item>,
  step?: Pick<TickStep, 'after' | 'isOver' | 'leave'>,
): Promise<void> => {
  const { atOnce, page, work, failed } = due;
  let after: string | null = step?.after ?? null;
  do {
    const items: readonly Item[] = await page(after);
    for (const item of items) {
      try {
        await work(item);
      } catch (error) {
        failed(item, error);
      }
      if (step?.isOver) return step.leave(item.id);
    }
    after = items.length === atOnce ? (items.at(-1)?.id ?? null) : null;
  } while (after !== null);
};
