import { can, whoMay, type StaffActor } from '@mrc/access';
import {
  applyException as apply,
  askException as ask,
  invalidInput,
  refusal,
  type CallInput,
  type CallRefusal,
  type DecidedEvent,
  type ExceptionGround,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId, ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { todayAtCentre } from '../centre-day';
import { readerOf } from '../consent/consent.sight';
import { insertDisclosure } from '../disclosure/disclosure.store';
import {
  applyException as decideApplying,
  askException as decideAsking,
  endOf,
  forbiddenBy,
  isOpenException,
  type AskedException,
  type SharingException,
} from '../exception/exception';
import { askingPermissions } from '../exception/exception.permissions';
import { disclosureOn, insertException, standingExceptions } from '../exception/exception.store';
import type { Person } from '../person/person';
import { loadPerson, personStreamAt, savePersonVersion } from '../person/person.store';
import { restingOn } from './resting';

type Asked = CallInput<typeof apply> & { readonly ground: ExceptionGround; readonly article: string | null };
type NotAsked = CallRefusal<typeof ask>;

/** An exception as it is asked for of a person who is there, whose receiver may be given something. */
type Ready = { readonly person: Person; readonly asked: Omit<AskedException, 'state' | 'atOnce'>; readonly at: Date };

/** Whether the same is asked for, or in force, already, as far as the actor may know of it. */
const isOpenAlready = async (tx: Tx, personId: string, receiverId: string, actor: StaffActor): Promise<boolean> => {
  for (const { exception, isHolders } of await standingExceptions(tx, personId)) {
    const isSeen = exception.accessLevel !== 'protected' || isHolders || readerOf(actor).seesProtected;
    if (exception.receiver !== receiverId || !isSeen) continue;
    if (isOpenException(exception, await disclosureOn(tx, exception))) return true;
  }
  return false;
};

const readyToAsk = async (
  tx: Tx,
  input: Asked,
  { platform, call, actor }: Asking,
  atOnce: boolean,
): Promise<Result<Ready, NotAsked>> => {
  const loaded = await loadPerson(tx, input.personId);
  if (!loaded || !can(askingPermissions, 'ask', actor, loaded)) return refused(refusal('NOT_FOUND', {}));
  const today = platform.todayOf(call);
  const { person, resting } = await restingOn(tx, loaded, input.receiverId, { reader: readerOf(actor), today, atOnce });
  const forbidden = forbiddenBy(person, input, resting);
  if (forbidden) return refused(forbidden);
  if (await isOpenAlready(tx, person.id, input.receiverId, actor)) return refused(refusal('EXCEPTION_OPEN', {}));
  const { at } = platform.causeOf(call);
  const asked = {
    ...{ id: input.commandId, personId: person.id, receiver: input.receiverId, ground: input.ground },
    accessLevel: resting.receiver?.confidential === true ? ('protected' as const) : ('audited' as const),
    ...{ askedFields: input.fields, askedHours: input.hours, askedBy: actor.staffId, askedAt: at },
  };
  return ok({ person, asked, at });
};

const keep = async (
  tx: Tx,
  person: Person,
  input: Asked,
  { next, events }: { readonly next: SharingException; readonly events: readonly DecidedEvent[] },
  { platform, call }: Asking,
): Promise<number> => {
  const stream = personStreamAt(person, next.accessLevel, platform.todayOf(call));
  const version = await platform.journal.append(tx, stream, events, platform.causeOf(call));
  const { controller, jurisdiction } = person;
  await insertException(tx, next, {
    controller,
    jurisdiction,
    ...{ article: input.article, summary: input.summary, why: input.why },
  });
  await savePersonVersion(tx, person.id, version);
  return version;
};

/** Asks that something is shared with one receiver without asking the person; somebody else decides. */
export const askException = useCase(
  ask,
  whoMay(askingPermissions, 'ask'),
  async (input, { once, ...asking }) => {
    if (input.ground === 'legal-obligation' && input.article === null) return invalidInput('article', 'empty');
    return once((tx) =>
      unlessTaken(['sharing_exception_pkey'], async () => {
        const ready = await readyToAsk(tx, input, asking, false);
        if (!ready.ok) return ready;
        const { person, asked } = ready.value;
        const version = await keep(tx, person, input, decideAsking(asked), asking);
        return ok({ id: person.id, version });
      }),
    );
  },
  { reads: ['known-organisation'] },
);

/** In immediate danger shares with one receiver at once; somebody else looks at it after. */
export const applyException = useCase(
  apply,
  whoMay(askingPermissions, 'ask'),
  (told, { once, ...asking }) =>
    once((tx) =>
      unlessTaken(['sharing_exception_pkey'], async () => {
        const input = { ...told, ground: 'vital-interest', article: null } as const;
        const ready = await readyToAsk(tx, input, asking, true);
        if (!ready.ok) return ready;
        const { person, asked, at } = ready.value;
        const { fields, hours, summary } = input;
        const grant = { fields, hours, summary, at, disclosureId: newId() };
        const lastDay = await todayAtCentre(tx, person.centre, endOf(grant));
        const applied = decideApplying(asked, { ...grant, lastDay });
        const version = await keep(tx, person, input, applied, asking);
        await insertDisclosure(tx, applied.disclosure, person);
        return ok({ id: person.id, version, disclosureId: grant.disclosureId });
      }),
    ),
  { reads: ['known-organisation'] },
);
