type Moment = { readonly type: string; readonly recordedAt: string };

/** What is written down in one moment came in this order: who it is, what was agreed, what a partner may see, the rest. */
const course = [/^(?:person|contact)\./u, /^consent\./u, /^disclosure\./u];

const placeIn = ({ type }: Moment): number => {
  const found = course.findIndex((kind) => kind.test(type));
  return found === -1 ? course.length : found;
};

/** Newest first, and of one moment what came last. */
export const inTrueOrder = <Entry extends Moment>(entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort(
    (one, other) => Date.parse(other.recordedAt) - Date.parse(one.recordedAt) || placeIn(other) - placeIn(one),
  );
