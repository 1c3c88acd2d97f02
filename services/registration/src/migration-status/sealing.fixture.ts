import { marker, type StaffActor } from '@mrc/access';
import type {
  CallInput,
  CallOutput,
  readMigrationStatus as reading,
  recordMigrationStatus as recording,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import type { World } from '../registration.world.fixture';
import { correctMigrationStatus } from './correct-status';
import { recordMigrationStatus } from './record-status';
import { enterMigrationStatusInError, takeBackMigrationStatusError } from './status-in-error';
import { readMigrationStatus } from './status.queries';

type Facts = Omit<CallInput<typeof recording>, 'commandId' | 'personId'>;

const year = (of: number) => ({ precision: 'year', year: of }) as const;

/** A patent in Russia, told on the first day of the world. */
export const patent: Facts = {
  ...{ status: 'work-permit', country: 'RU', from: year(2024), until: year(2026), toldOn: '2026-11-02' },
};

type Answer =
  { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string; readonly facts?: unknown } };

const wordOf = (answer: Answer): string => (answer.ok ? 'done' : answer.refusal.code);

/** The acts of those who write a migration status down and read it, in a world of registration. */
export const sealing = (world: World) => {
  const platform = () => world.db.platform;
  return {
    /** Registration hears that somebody is responsible for a request of a person or contact. */
    takes: async (subjectId: string, by: StaffActor, { open = true, level = 'open' } = {}): Promise<string> => {
      const id = newId();
      await world.db.query(
        `insert into registration.known_request (id, controller, jurisdiction, centre, access_level, subject_id, open, responsible)
         values ('${id}', '${by.controllerId}', 'TJ', '${String(by.centreId)}', '${level}', '${subjectId}', ${open},
                 '${marker(platform().markKeys)(id, by.staffId)}')`,
      );
      return id;
    },

    tries: async (personId: string, by: StaffActor, facts: Partial<Facts> = {}, commandId = newId()): Promise<string> =>
      wordOf(await recordMigrationStatus.execute(platform(), { commandId, personId, ...patent, ...facts }, callBy(by))),

    records: async (personId: string, by: StaffActor, facts: Partial<Facts> = {}): Promise<string> => {
      const commandId = newId();
      const input = { commandId, personId, ...patent, ...facts };
      const answer = await recordMigrationStatus.execute(platform(), input, callBy(by));
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
      return commandId;
    },

    reads: async (
      personId: string,
      by: StaffActor,
      reason: Partial<CallInput<typeof reading>> = {},
    ): Promise<CallOutput<typeof reading> | string> => {
      const asked = { personId, because: 'legal-help' as const, note: null, ...reason };
      const answer = await readMigrationStatus.execute(platform(), asked, callBy(by));
      return answer.ok ? answer.value : answer.refusal.code;
    },

    corrects: async (
      personId: string,
      statusId: string,
      by: StaffActor,
      { from = {}, to = {}, because = 'misheard', note = null }: Correction = {},
    ): Promise<string> => {
      const seen = { ...patent, ...from };
      const said = { because, note, from: seen, to: { ...seen, ...to } };
      const input = { commandId: newId(), personId, statusId, ...said };
      return wordOf(await correctMigrationStatus.execute(platform(), input, callBy(by)));
    },

    errs: async (personId: string, statusId: string, by: StaffActor): Promise<string> => {
      const input = { commandId: newId(), personId, statusId, because: 'wrong-person' as const, note: null };
      return wordOf(await enterMigrationStatusInError.execute(platform(), input, callBy(by)));
    },

    takesBack: async (personId: string, statusId: string, by: StaffActor): Promise<string> =>
      wordOf(
        await takeBackMigrationStatusError.execute(platform(), { commandId: newId(), personId, statusId }, callBy(by)),
      ),
  };
};

type Correction = {
  readonly from?: Partial<Facts>;
  readonly to?: Partial<Facts>;
  readonly because?: 'misheard' | 'other';
  readonly note?: string | null;
};
