import type { StaffActor } from '@mrc/access';
import type { Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { registrationSchema } from './data-source';
import { registerPerson } from './registering/register-person';
import { gulnora } from './registration.fixture';

export type World = {
  /** Registration's platform on its own database, made before the first test. */
  db: TestPlatform;
  /** A case worker of a register that is new for each test. */
  worker: StaffActor;
  register(
    parts?: Parameters<typeof gulnora>[0],
    actor?: StaffActor,
  ): Promise<{ id: string; version: number; reference: string }>;
  colleague(roles: readonly Role[], parts?: Partial<StaffActor>): StaffActor;
  /** Has somebody protected, as it may come about in many ways. */
  protect(personId: string): Promise<unknown>;
  knowPartner(country?: string): Promise<string>;
};

/** The world of a spec file: call it inside `describe`. */
export const registrationWorld = (): World => {
  const world: Partial<World> = {};
  const there = (): Pick<World, 'db' | 'worker'> => {
    if (!world.db || !world.worker) throw new Error('The world is made before the first test');
    return { db: world.db, worker: world.worker };
  };
  beforeAll(async () => {
    world.db = await testPlatform('registration', registrationSchema);
  }, 60_000);
  afterAll(() => world.db?.close());
  beforeEach(() => {
    world.db?.clock.set('2026-11-02T06:00:00Z');
    world.worker = staffWith(['case-worker']);
  });
  return {
    get db() {
      return there().db;
    },
    get worker() {
      return there().worker;
    },
    register: async (parts = {}, actor = there().worker) => {
      const result = await registerPerson.execute(there().db.platform, gulnora(parts), callBy(actor));
      if (!result.ok) throw new Error(JSON.stringify(result.refusal));
      return result.value;
    },
    colleague: (roles, parts = {}) =>
      staffWith(roles, { controllerId: there().worker.controllerId, centreId: there().worker.centreId, ...parts }),
    protect: (personId) =>
      there().db.query(`update registration.person set access_level = 'protected' where id = '${personId}'`),
    knowPartner: async (country = 'TJ') => {
      const id = newId();
      await there().db.query(
        `insert into registration.known_organisation values ('${id}', 'partner-agency', '${country}', 'Asia/Dushanbe')`,
      );
      return id;
    },
  };
};
