import type { StaffActor } from '@mrc/access';
import { personsMerged, personsSeparated } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { decideDuplicatePair } from '../duplicate/decide-pair';
import { looking, wordOf } from '../looking.fixture';
import type { World } from '../registration.world.fixture';
import { mergePersons } from './merge-persons';
import { mergeQueries } from './merge.queries';
import { separatePersons } from './separate-persons';

/** The acts and looks of those who make two records one, in a world of registration. */
export const merging = (world: World) => {
  const versionOf = async (pairId: string): Promise<number> =>
    Number(
      (await world.db.query(`select version from registration.duplicate_pair where id = '${pairId}'`))[0]?.['version'],
    );

  const decides = async (pairId: string, by: StaffActor, decision: 'same' | 'different' = 'same'): Promise<string> => {
    const input = { commandId: newId(), pairId, decision, note: null, expectedVersion: await versionOf(pairId) };
    return wordOf(await decideDuplicatePair.execute(world.db.platform, input, callBy(by)));
  };

  const merges = async (
    pairId: string,
    keptId: string,
    by: StaffActor,
    parts: { readonly commandId?: string; readonly expectedVersion?: number } = {},
  ): Promise<string> => {
    const expectedVersion = await versionOf(pairId);
    const input = { commandId: newId(), pairId, keptId, note: 'Both cards are hers.', expectedVersion, ...parts };
    return wordOf(await mergePersons.execute(world.db.platform, input, callBy(by)), ({ state }) => state);
  };

  const mergesOf = async (personId: string, by: StaffActor) => {
    const result = await mergeQueries.listMerges.execute(world.db.platform, { personId }, callBy(by));
    return result.ok ? result.value : [];
  };

  return {
    ...looking(world),
    decides,
    merges,
    mergesOf,

    /** A pair of two people, as looking for people registered twice finds one. */
    pairOf: async (one: string, other: string, state: 'open' | 'same' = 'open'): Promise<string> => {
      const [id, [oneId, otherId]] = [newId(), [one, other].sort()];
      await world.db.query(
        `insert into registration.duplicate_pair (id, version, controller, jurisdiction, one_id, other_id, strength, weight, agreement, found_at, state)
         values ('${id}', 1, '${world.worker.controllerId}', 'TJ', '${oneId}', '${otherId}', 'likely', 300, '[]', now(), '${state}')`,
      );
      return id;
    },

    separates: async (personId: string, by: StaffActor, parts: object = {}): Promise<string> => {
      const [merge] = await world.db.query(
        `select id, version from registration.person_merge where merged_id = '${personId}' order by merged_at desc limit 1`,
      );
      const about = { mergeId: String(merge?.['id'] ?? newId()), expectedVersion: Number(merge?.['version'] ?? 1) };
      const input = { commandId: newId(), note: 'They are sisters.', ...about, ...parts };
      return wordOf(await separatePersons.execute(world.db.platform, input, callBy(by)));
    },

    previews: async (pairId: string, by: StaffActor) => {
      const result = await mergeQueries.previewMerge.execute(world.db.platform, { pairId }, callBy(by));
      return result.ok ? result.value : undefined;
    },

    levelOf: async (personId: string): Promise<unknown> =>
      (await world.db.query(`select access_level from registration.person where id = '${personId}'`))[0]?.[
        'access_level'
      ],

    /** What was told of a merge on a record's stream, the latest last. */
    told: async (personId: string): Promise<readonly unknown[]> =>
      (
        await world.db.query(
          `select type, data from registration.journal where aggregate_id = '${personId}'
             and type in ('${personsMerged.type}', '${personsSeparated.type}') order by aggregate_version`,
        )
      ).map(({ type, data }) => [type, data]),
  };
};
