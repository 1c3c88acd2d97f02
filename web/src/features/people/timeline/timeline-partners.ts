type Entry = { readonly facts: ReadonlyArray<{ readonly name: string; readonly value: string | null }> };
type Organisation = { readonly id: string; readonly name: string };

/** Names of receivers, by their own id and by the id of each referral to them. */
export type Receivers = ReadonlyMap<string, string>;

type Known = {
  readonly consents: ReadonlyArray<{ readonly receiver: Organisation | null }>;
  readonly referrals: {
    readonly rows: ReadonlyArray<{ readonly id: string; readonly receiver: Organisation | null }>;
  } | null;
};

/** The receivers that a person's page names anyway. */
export const receiversOf = ({ consents, referrals }: Known): Receivers => {
  const sent = referrals?.rows ?? [];
  return new Map([
    ...[...consents, ...sent].flatMap(({ receiver }) => (receiver ? [[receiver.id, receiver.name] as const] : [])),
    ...sent.flatMap(({ id, receiver }) => (receiver ? [[id, receiver.name] as const] : [])),
  ]);
};

const factOf = ({ facts }: Entry, name: string): string => facts.find((each) => each.name === name)?.value ?? '';

/** Whom an entry about a disclosure concerns: an entry that names the receiver or the referral tells it for the others. */
export const partnerOf = (entry: Entry, entries: readonly Entry[], receivers: Receivers): string | undefined => {
  const disclosure = factOf(entry, 'disclosureId');
  if (disclosure === '') return undefined;
  const same = entries.filter((each) => factOf(each, 'disclosureId') === disclosure);
  return same
    .flatMap((each) => [factOf(each, 'receiver'), factOf(each, 'referralId')])
    .map((id) => receivers.get(id))
    .find((name) => name !== undefined);
};
