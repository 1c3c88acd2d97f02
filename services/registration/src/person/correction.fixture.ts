import type { ContactWay, IdentityDocument } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { gulnora } from '../registration.fixture';
import type { Changes, Recorded } from './correction';

const {
  name,
  birth,
  sex,
  nationality,
  relation,
  spokenLanguages,
  interfaceLanguage,
  interpreterLanguage,
  phone,
  episode,
} = gulnora();
const passport: IdentityDocument = {
  kind: 'passport',
  issuer: 'country',
  country: 'TJ',
  number: 'AB 4012345',
  withoutNumber: null,
  expires: null,
  whereabouts: 'employer',
};
const telegram: ContactWay = {
  kind: 'telegram',
  reachedAt: 'gulnora91',
  whose: 'own',
  safe: 'yes',
  hours: null,
  sayYouAre: null,
  note: null,
  preferred: 'not-asked',
  until: null,
};

/** What is recorded of somebody, in every part. */
export const stands: Recorded = {
  name,
  birth,
  sex,
  nationality,
  relation,
  spokenLanguages,
  interfaceLanguage,
  interpreterLanguage,
  phone,
  episode,
  document: passport,
  contactWay: telegram,
  otherName: { kind: 'nickname', name: { script: 'Гуля', latin: null } },
};

/** What is right instead, in every part. */
export const right: Recorded = {
  name: { script: 'Раҳматова Дилноза', latin: null },
  birth: { precision: 'year', year: 1985 },
  sex: 'another',
  nationality: null,
  relation: 'other',
  spokenLanguages: ['tg'],
  interfaceLanguage: 'ru',
  interpreterLanguage: 'tg',
  phone: null,
  episode: null,
  document: { ...passport, whereabouts: 'with-person' },
  contactWay: { ...telegram, safe: 'no' },
  otherName: { kind: 'religious', name: { script: 'Гуля', latin: 'Gulya' } },
};

/** Every change from the one to the other. */
export const all: Changes = {
  name: { from: stands.name, to: right.name },
  birth: { from: stands.birth, to: right.birth },
  sex: { from: stands.sex, to: right.sex },
  nationality: { from: stands.nationality, to: right.nationality },
  relation: { from: stands.relation, to: right.relation },
  spokenLanguages: { from: stands.spokenLanguages, to: right.spokenLanguages },
  interfaceLanguage: { from: stands.interfaceLanguage, to: right.interfaceLanguage },
  interpreterLanguage: { from: stands.interpreterLanguage, to: right.interpreterLanguage },
  phone: { from: stands.phone, to: right.phone },
  episode: { from: stands.episode, to: right.episode },
  document: { documentId: newId(), from: stands.document, to: right.document },
  contactWay: { entryId: newId(), from: stands.contactWay, to: right.contactWay },
  otherName: { entryId: newId(), from: stands.otherName, to: right.otherName },
};
