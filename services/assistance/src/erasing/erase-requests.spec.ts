import { contactErased, personErased, personRegistered } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { callBy } from '@mrc/testing';
import { KnownSubjectProjection } from '../known-subject/known-subject.projection';
import { receiveRequest } from '../request/receive-request';
import { testRegister, told, type TestRegister } from '../test-register.fixture';
import { EraseRequests } from './erase-requests.reaction';

describe('requests of who is erased', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const asWorker = (work: (tx: Tx) => Promise<void>) => register.platform.worker.inOpenTransaction(work);
  const erase = (subjectId: string, contract: typeof personErased | typeof contactErased = personErased) =>
    asWorker((tx) =>
      new EraseRequests(register.platform).erased(
        told(contract, { aggregateId: subjectId, controller: register.controller }),
        tx,
      ),
    );
  const holding = async (...words: readonly string[]) => {
    const tables = await register.query(
      `select table_name as name from information_schema.tables where table_schema = 'assistance' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const like = words.map((word) => `t::text like '%${word}%'`).join(' or ');
      if ((await register.query(`select from assistance.${String(name)} t where ${like} limit 1`)).length > 0)
        found.push(String(name));
    }
    return found.sort();
  };

  it('are gone with their words, and the journal keeps ids and digests', async () => {
    const worker = register.staff(['case-worker']);
    const subjectId = await register.person();
    const { id } = await register.received(worker, { subjectId, inTheirWords: 'CANARY of hers', assignToMe: true });
    await erase(subjectId);
    expect(await holding('CANARY')).toEqual([]);
    expect(await holding(subjectId, id)).toEqual(['command', 'erased_subject', 'journal']);
    const left = await register.query(
      `select type from assistance.journal where subject_id = '${subjectId}' and data is not null`,
    );
    expect(left).toEqual([{ type: 'request.erased' }]);
  });

  it('are not begun again, also where news of the person comes late', async () => {
    const worker = register.staff(['case-worker']);
    const subjectId = await register.person();
    await erase(subjectId);
    const late = told(personRegistered, {
      aggregateId: subjectId,
      controller: register.controller,
      centre: worker.centreId,
    });
    await asWorker((tx) => new KnownSubjectProjection().registered(late, tx));
    const asked = await receiveRequest.execute(register.platform, await register.asking({ subjectId }), callBy(worker));
    expect(asked).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('of a contact go with the contact, and those of others stay', async () => {
    const worker = register.staff(['case-worker']);
    const [mine, other] = [await register.contact(), await register.contact()];
    const gone = await register.received(worker, { subjectId: mine });
    const stays = await register.received(worker, { subjectId: other });
    await erase(mine, contactErased);
    const left = await register.query(`select id from assistance.request where id in ('${gone.id}', '${stays.id}')`);
    expect(left).toEqual([{ id: stays.id }]);
  });
});
