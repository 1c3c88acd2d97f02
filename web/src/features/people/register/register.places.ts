import type { FieldsByPath } from '../../../forms/input-issues';
import type { RegisterPersonInput } from '../../../generated/schema';
import { factFields } from '../facts/fact.fields';
import type { Step } from './register.values';

type NotAsked = 'commandId' | 'ground' | 'contactId';

/** The page on which the intake asks for each part of its command: a part without a page does not compile. */
const pages: Readonly<Record<Exclude<keyof RegisterPersonInput, NotAsked>, Step>> = {
  spokenLanguages: 'language',
  interfaceLanguage: 'language',
  interpreterLanguage: 'language',
  consents: 'care',
  name: 'name',
  birth: 'birth',
  appearsUnder18: 'birth',
  sex: 'sex',
  nationality: 'nationality',
  relation: 'relation',
  phone: 'phone',
  episode: 'migration',
};

/** The field of the intake that asks for each part of its command. */
export const registerFields: FieldsByPath = {
  ...factFields,
  consents: 'care',
  appearsUnder18: 'appearsUnder18',
};

/** The page of the intake on which a field of `registerFields` stands. */
export const stepOf = (field: string): Step | undefined => {
  const path = Object.keys(registerFields).find((each) => registerFields[each] === field);
  return new Map<string | undefined, Step>(Object.entries(pages)).get(path?.split('.')[0]);
};
