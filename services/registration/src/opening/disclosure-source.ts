import type { CallOutput, DisclosedField, getDisclosed, PartialDate, previewDisclosure, Sex } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ageBandOn } from '@mrc/reference';
import type { Disclosure } from '../disclosure/disclosure';
import { mayPhoneTravel } from '../person/person';
import { numberAgreedTo } from '../person/correction.store';
import { corridorOf } from '../person/journey';
import { journeyOf } from '../person/journey.store';
import { phoneOf } from '../person/person.queries';
import { isPhoneUnsafe } from '../person/whole';
import { latinGiven } from '../person/person.store';

type Preview = CallOutput<typeof previewDisclosure>;
export type Need = Preview['now'];
export type Agreed = Preview['onceAccepted'];
export type DisclosedView = CallOutput<typeof getDisclosed>[number];

type SourceRow = {
  script: string;
  latin: string | null;
  birth: PartialDate;
  sex: Sex;
  nationality: string | null;
  spoken_languages: string[];
  interpreter_language: string | null;
};

export type DisclosureSource = { readonly need: Need; readonly agreed: Agreed; readonly phoneWithheld: boolean };

/** The ground on which a disclosure was made without asking, and when that ends; null where the person agreed. */
export const onException = ({
  ground = 'consent',
  endsAt = null,
}: {
  readonly ground?: Disclosure['ground'];
  readonly endsAt?: Date | null;
}): Need['exception'] => (ground === 'consent' || endsAt === null ? null : { ground, endsAt: endsAt.toISOString() });

/** Everything a receiver could see of a person at both steps, reduced to the agreed fields. */
export const disclosureSource = async (
  tx: Tx,
  personId: string,
  agreed: {
    readonly fields: readonly DisclosedField[];
    readonly summary: string;
    /** By what she agreed: a number that was recorded later is not in it. */
    readonly consentId?: string | null;
    readonly ground?: Disclosure['ground'];
    readonly endsAt?: Date | null;
  },
  today: string,
): Promise<DisclosureSource | undefined> => {
  const row = await tx.first<SourceRow>(
    `select name_script as script, ${latinGiven} as latin, birth, sex, nationality, spoken_languages, interpreter_language
     from person where id = $1 and entered_in_error is null`,
    [personId],
  );
  if (!row) return undefined;
  const has = (field: DisclosedField) => agreed.fields.includes(field);
  const phone = await phoneOf(tx, personId);
  const journey = await journeyOf(tx, personId);
  const isHers = !agreed.consentId || phone?.number === (await numberAgreedTo(tx, agreed.consentId));
  const phoneTravels =
    phone !== null && isHers && mayPhoneTravel({ phoneSafe: phone.safe }) && !(await isPhoneUnsafe(tx, personId));
  return {
    need: {
      language: row.interpreter_language ?? row.spoken_languages[0] ?? null,
      sex: row.sex,
      ageBand: ageBandOn(row.birth, today),
      interpreterNeeded: row.interpreter_language !== null,
      exception: onException(agreed),
    },
    agreed: {
      summary: agreed.summary,
      name: has('name') ? { script: row.script, latin: row.latin } : null,
      birth: has('birth-date') ? row.birth : null,
      nationality: has('nationality') ? row.nationality : null,
      phone: has('phone') && phoneTravels ? phone : null,
      corridor: has('corridor') ? corridorOf(journey) : null,
    },
    phoneWithheld: phone !== null && !phoneTravels,
  };
};
