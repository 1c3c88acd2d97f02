import type { StaffActor } from '@mrc/access';
import type { ErasureHold, ErasureView } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { looking, wordOf } from '../looking.fixture';
import type { World } from '../registration.world.fixture';
import { askErasure } from './ask-erasure';
import { agreeToErasure, keepRecord, takeBackErasure } from './decide-erasure';
import { listErasures } from './erasure.queries';

/** The acts and looks of those who erase a person who asks for it, in a world of registration. */
export const erasing = (world: World) => {
  const versionOf = async (erasureId: string): Promise<number> =>
    Number(
      (await world.db.query(`select version from registration.erasure where id = '${erasureId}'`))[0]?.['version'],
    );

  const list = async (by: StaffActor, open = true, personId: string | null = null): Promise<readonly ErasureView[]> => {
    const asked = { open, personId, first: 50, after: null };
    const result = await listErasures.execute(world.db.platform, asked, callBy(by));
    return result.ok ? result.value.rows : [];
  };

  return {
    ...looking(world),
    list,

    /** The erasure that was asked for, or the code of the refusal. */
    asks: async (personId: string, by: StaffActor, commandId = newId()): Promise<string> => {
      const input = {
        commandId,
        personId,
        because: 'not-said',
        identityChecked: 'document',
        askedOn: '2026-11-02',
      } as const;
      return wordOf(await askErasure.execute(world.db.platform, input, callBy(by)), ({ id }) => id);
    },

    /** How it stands once somebody agreed, or the code of the refusal. */
    agrees: async (erasureId: string, by: StaffActor, parts: object = {}): Promise<string> => {
      const input = { commandId: newId(), erasureId, expectedVersion: await versionOf(erasureId), ...parts };
      return wordOf(await agreeToErasure.execute(world.db.platform, input, callBy(by)), ({ state }) => state);
    },

    keeps: async (erasureId: string, by: StaffActor): Promise<string> => {
      const holds: ErasureHold[] = ['open-complaint'];
      const said = { holds, note: 'Her complaint is not answered yet.' };
      const input = { commandId: newId(), erasureId, expectedVersion: await versionOf(erasureId), ...said };
      return wordOf(await keepRecord.execute(world.db.platform, input, callBy(by)));
    },

    takesBack: async (erasureId: string, by: StaffActor): Promise<string> => {
      const about = { erasureId, expectedVersion: await versionOf(erasureId), because: 'her-word' as const };
      return wordOf(await takeBackErasure.execute(world.db.platform, { commandId: newId(), ...about }, callBy(by)));
    },

    seen: async (erasureId: string, by: StaffActor): Promise<ErasureView | undefined> =>
      (await list(by, false)).find(({ id }) => id === erasureId),

    /** The tables in which any of these words stands, apart from those that keep who was erased. */
    holding: async (...words: readonly string[]): Promise<readonly string[]> => {
      const tables = await world.db.query(
        `select table_name as name from information_schema.tables
         where table_schema = 'registration' and table_type = 'BASE TABLE' order by table_name`,
      );
      const holding: string[] = [];
      for (const { name } of tables) {
        const found = await world.db.query(
          `select from registration.${String(name)} t where ${words.map((word) => `t::text like '%${word}%'`).join(' or ')} limit 1`,
        );
        if (found.length > 0) holding.push(String(name));
      }
      return holding;
    },
  };
};
