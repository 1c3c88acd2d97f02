type Moment = { readonly type: string; readonly recordedAt: string };

/** What is written down in one second came in this order, whichever clocks wrote it: who it is, what was agreed, what was asked for and sent. */
const course = [
  /^(?:person|contact)\./u,
  /^consent\./u,
  /^request\./u,
  /^disclosure\.prepared$/u,
  /^referral\.sent$/u,
  /^disclosure\.offered$/u,
  /^referral\.received$/u,
];

const placeIn = ({ type }: Moment): number => {
  const found = course.findIndex((kind) => kind.test(type));
  return found === -1 ? course.length : found;
};

const momentOf = ({ recordedAt }: Moment): number => Date.parse(recordedAt);
const secondOf = (entry: Moment): number => Math.floor(momentOf(entry) / 1_000);

/** Newest first, and of one second what came last. */
export const inTrueOrder = <Entry extends Moment>(entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort(
    (one, other) => secondOf(other) - secondOf(one) || placeIn(other) - placeIn(one) || momentOf(other) - momentOf(one),
  );
