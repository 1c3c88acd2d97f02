import type { Labelled } from './records';

type Joined = { readonly one: Labelled; readonly other: Labelled };

/** Which records hang together by these pairs, directly or through others: of each the name of its group. */
const groupsOf = (records: readonly Labelled[], pairs: readonly Joined[]): ReadonlyMap<string, string> => {
  const parents = new Map(records.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) {
      parents.set(at, parents.get(parent) ?? parent);
      at = parent;
    }
    return at;
  };
  for (const { one, other } of pairs) parents.set(rootOf(one.id), rootOf(other.id));
  return new Map(records.map(({ id }) => [id, rootOf(id)]));
};

/** F1 of groups against people, B-cubed: of each record, which share of its group is her, and which share of her records is in its group. */
export const clusterScore = (records: readonly Labelled[], pairs: readonly Joined[]): number => {
  const groups = groupsOf(records, pairs);
  const sizes = new Map<string, number>();
  const count = (key: string) => sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const keysOf = ({ id, cluster }: Labelled) => {
    const group = groups.get(id) ?? id;
    return { group: `group ${group}`, person: `person ${cluster}`, both: `both ${group} ${cluster}` };
  };
  for (const record of records) Object.values(keysOf(record)).forEach(count);
  let [precision, recall] = [0, 0];
  for (const record of records) {
    const { group, person, both } = keysOf(record);
    const shared = sizes.get(both) ?? 0;
    precision += shared / (sizes.get(group) ?? 1) / records.length;
    recall += shared / (sizes.get(person) ?? 1) / records.length;
  }
  return (2 * precision * recall) / (precision + recall);
};
