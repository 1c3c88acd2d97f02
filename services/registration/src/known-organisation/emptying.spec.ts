import { offeringPublished, operationsOf, organisationListed, prepareDisclosure, registerPerson } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { bootService, staffWith, type BootedService } from '@mrc/testing';
import { aDisclosure, gulnora } from '../registration.fixture';
import { registration } from '../registration.module';

const [shelters, offeringsOfEach] = [300, 2];
const worker = staffWith(['case-worker']);

describe('what is known of organisations, while it is emptied', () => {
  let service: BootedService;

  beforeEach(async () => {
    service = await bootService(registration);
    await service.database.query(
      `insert into registration.begun values ('known-organisation', 'directory');
       insert into registration.known_organisation
         select gen_random_uuid(), 'partner-agency', 'TJ', 'Asia/Dushanbe' from generate_series(1, ${shelters});
       insert into registration.confidential_offering
         select gen_random_uuid(), id from registration.known_organisation, generate_series(1, ${offeringsOfEach})`,
    );
  }, 60_000);
  afterEach(() => service.close());

  const onDelete = (table: string, does: string) =>
    service.database.query(
      `create function registration.watch() returns trigger language plpgsql set search_path = registration as
         $$ begin ${does} return old; end $$;
       create trigger is_watched before delete on registration.${table} for each row execute function registration.watch()`,
    );
  const rebuild = () =>
    service.call(
      operationsOf('registration').rebuildProjection,
      { commandId: newId(), consumer: 'known-organisation' },
      staffWith(['administrator']),
    );
  const left = async () => {
    const [rows] = await service.database.query(
      `select (select count(*)::int from registration.known_organisation) as organisations,
              (select count(*)::int from registration.confidential_offering) as confidential`,
    );
    return rows;
  };

  it('never takes a confidential receiver for an open one', async () => {
    await onDelete(
      'confidential_offering',
      `if exists (select from known_organisation where id = old.organisation_id) then raise exception 'open'; end if;`,
    );
    expect(await rebuild()).toMatchObject({ outcome: 'ok' });
    expect(await left()).toEqual({ organisations: 0, confidential: 0 });
  }, 60_000);

  it('is not taken for the truth by who was told of a receiver, though that one still stands there', async () => {
    const receiver = newId();
    const tell = (
      { type, version }: typeof organisationListed | typeof offeringPublished,
      aggregateVersion: number,
      data: unknown,
    ) =>
      service.tell('directory', {
        id: newEventId(new Date()),
        type,
        version,
        aggregateId: receiver,
        aggregateVersion,
        subjectId: null,
        controller: receiver,
        jurisdiction: 'TJ',
        centre: null,
        accessLevel: 'open',
        occurredOn: '2026-11-02',
        recordedAt: new Date().toISOString(),
        correlationId: newId(),
        causationId: null,
        traceparent: null,
        data,
      });
    await tell(organisationListed, 1, { ...organisationListed.sample, kind: 'partner-agency', country: 'TJ' });
    await tell(offeringPublished, 2, { ...offeringPublished.sample, confidential: true });
    await onDelete('known_organisation', `if old.id = '${receiver}' then raise exception 'it breaks off'; end if;`);
    expect(await rebuild()).toMatchObject({ outcome: 'defect' });
    expect(await left()).toEqual({ organisations: 51, confidential: shelters * offeringsOfEach + 1 });
    const person = await service.call(registerPerson, gulnora(), worker);
    const personId = person.outcome === 'ok' ? person.value.id : '';
    const known = [{ id: receiver, version: 2 }];
    expect(await service.call(prepareDisclosure, aDisclosure(personId, receiver), worker, known)).toMatchObject({
      refusal: { code: 'NOT_YET_KNOWN' },
    });
  }, 60_000);
});
