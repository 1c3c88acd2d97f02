import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { hasCome } from '../date-bounds';
import { internal, named } from '../named';
import { text } from '../text';
import {
  accessLevel,
  ageBand,
  channel,
  country,
  day,
  id,
  instant,
  language,
  pageOf,
  pageRequest,
  partialDate,
  protectionLiftedBecause,
  relation,
  sex,
  stage,
  topic,
} from '../vocabulary';
import { correctionReason, correctionState, recordedField } from '../correctable';
import { contactWay } from './contact-way-calls';
import { otherName } from './other-name-calls';
import {
  identityDocument,
  migrationEpisode,
  personLine,
  personName,
  phone,
  recorded,
  spokenLanguages,
} from './person-parts';

const asItStood =
  'What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written.';

const change = <T extends z.ZodType>(name: string, value: T) =>
  named(name, z.strictObject({ from: value, to: value }), asItStood);

const episodeChange = named(
  'EpisodeChange',
  z.strictObject({
    from: migrationEpisode.nullable(),
    to: migrationEpisode.nullable(),
    episodeId: id.nullish().describe('Which migration it is; the one that the corridor is of where none is said.'),
  }),
  asItStood,
);
const documentChange = named(
  'DocumentChange',
  z.strictObject({ documentId: id, from: identityDocument, to: identityDocument }),
  asItStood,
);
const contactWayChange = named(
  'ContactWayChange',
  z.strictObject({ entryId: id, from: contactWay, to: contactWay }),
  asItStood,
);
const otherNameChange = named(
  'OtherNameChange',
  z.strictObject({ entryId: id, from: otherName, to: otherName }),
  asItStood,
);
const sexChange = change('SexChange', sex);

const note = text(500).nullable();

const corrected = named(
  'PersonCorrected',
  z.strictObject({
    ...recorded.shape,
    state: named('CorrectionOutcome', z.enum(['applied', 'awaits-second-holder'])),
  }),
);

export const correctPerson = command('registration', 'correctPerson', {
  says: 'Puts right what is recorded of a person: the fields that are given, at least one. `commandId` becomes the id of the correction. It applies at once. Where two of name, birth, sex and nationality change after the day of registration, together or before anybody looked at the first, these wait for a second person under that id, and the rest applies as a correction of its own. `note`, asked where it is another reason, stays in registration.',
  input: commandInput({
    personId: id,
    because: correctionReason,
    note,
    name: change('NameChange', personName).nullish(),
    birth: change('BirthChange', hasCome(partialDate)).nullish(),
    sex: sexChange.nullish(),
    nationality: change('NationalityChange', country.nullable()).nullish(),
    relation: change('RelationChange', relation).nullish(),
    spokenLanguages: change('SpokenLanguagesChange', spokenLanguages).nullish(),
    interfaceLanguage: change('InterfaceLanguageChange', language).nullish(),
    interpreterLanguage: change('InterpreterLanguageChange', language.nullable()).nullish(),
    phone: change('PhoneChange', phone.nullable()).nullish(),
    episode: episodeChange.nullish(),
    document: documentChange.nullish(),
    contactWay: contactWayChange.nullish(),
    otherName: otherNameChange.nullish(),
  }),
  output: corrected,
  refusals: ['NOT_FOUND', 'CHANGED_MEANWHILE'],
});

export const correctContact = command('registration', 'correctContact', {
  says: 'Puts right what is recorded of a contact: the fields that are given, at least one. `commandId` becomes the id of the correction. It applies at once, and somebody else looks at it after. `note`, asked where it is another reason, stays in registration.',
  input: commandInput({
    contactId: id,
    because: correctionReason,
    note,
    channel: change('ChannelChange', channel).nullish(),
    language: change('LanguageChange', language).nullish(),
    sex: sexChange.nullish(),
    ageBand: change('AgeBandChange', ageBand).nullish(),
    stage: change('StageChange', stage.nullable()).nullish(),
    topic: change('TopicChange', topic).nullish(),
  }),
  output: recorded,
  refusals: ['NOT_FOUND', 'CHANGED_MEANWHILE'],
});

export const decideCorrection = command('registration', 'decideCorrection', {
  says: 'Somebody else than who asked says whether a correction that waits is right: confirmed it applies, declined it stays in the history. Who asked may take it back, which declines it.',
  input: commandInput({
    correctionId: id,
    decision: named('CorrectionDecision', z.enum(['confirm', 'decline'])),
    note,
  }),
  output: recorded,
  refusals: ['NOT_FOUND', 'SECOND_HOLDER_NEEDED', 'CORRECTION_STATE_FORBIDS', 'CHANGED_MEANWHILE'],
});

export const reviewCorrection = command('registration', 'reviewCorrection', {
  says: 'Somebody else than who corrected has looked at what applied at once and nobody had looked at.',
  input: commandInput({ correctionId: id }),
  output: recorded,
  refusals: ['NOT_FOUND', 'SECOND_HOLDER_NEEDED', 'CORRECTION_STATE_FORBIDS'],
});

export const undoCorrection = command('registration', 'undoCorrection', {
  says: 'Puts back what a correction changed, where it still stands; that is a correction of its own, and `commandId` becomes its id. It waits as one does, and also where a second person had confirmed what it turns back.',
  input: commandInput({ correctionId: id, note }),
  output: corrected,
  refusals: ['NOT_FOUND', 'CORRECTION_STATE_FORBIDS', 'CHANGED_MEANWHILE'],
});

const correctionAction = named('CorrectionAction', z.enum(['decide', 'take-back', 'review', 'undo']));

const correctedField = named(
  'CorrectedField',
  z.enum([...recordedField.options, 'access-level']),
  'What was put right; how protected somebody is only where a protection was lifted.',
);

const correctedBecause = named(
  'CorrectedBecause',
  z.enum([...new Set([...correctionReason.options, ...protectionLiftedBecause.options, 'undone' as const])]),
  'Why something was put right, why a protection was lifted, or that an earlier correction was undone.',
);

const recordedFacts = named(
  'RecordedFacts',
  z.strictObject({
    name: personName.nullable(),
    birth: partialDate.nullable(),
    sex: sex.nullable(),
    nationality: country.nullable(),
    relation: relation.nullable(),
    spokenLanguages: spokenLanguages.nullable(),
    interfaceLanguage: language.nullable(),
    interpreterLanguage: language.nullable(),
    phone: phone.nullable(),
    episode: migrationEpisode.nullable(),
    document: identityDocument.nullable(),
    contactWay: contactWay.nullable(),
    otherName: otherName.nullable(),
    channel: channel.nullable(),
    language: language.nullable(),
    ageBand: ageBand.nullable(),
    stage: stage.nullable(),
    topic: topic.nullable(),
    accessLevel: accessLevel.nullable(),
  }),
  'What stands in the fields of a correction: null where nothing does, and in every field that it is not about.',
);

/** What stands in the fields of a correction that is about nothing. */
export const noFacts: z.infer<typeof recordedFacts> = {
  name: null,
  birth: null,
  sex: null,
  nationality: null,
  relation: null,
  spokenLanguages: null,
  interfaceLanguage: null,
  interpreterLanguage: null,
  phone: null,
  episode: null,
  document: null,
  contactWay: null,
  otherName: null,
  channel: null,
  language: null,
  ageBand: null,
  stage: null,
  topic: null,
  accessLevel: null,
};

export const correctionView = named(
  'Correction',
  z.strictObject({
    id,
    state: correctionState,
    because: correctedBecause,
    note: z.string().nullable(),
    staffId: internal(id),
    recordedAt: instant,
    occurredOn: day,
    fields: z.array(correctedField).describe('What it is about.'),
    from: recordedFacts,
    to: recordedFacts,
    undoes: id.nullable().describe('The correction that this one undid.'),
    decidedById: internal(id.nullable()),
    decidedAt: instant.nullable(),
    decisionNote: z.string().nullable(),
    reviewedById: internal(id.nullable()),
    reviewedAt: instant.nullable(),
    may: z.array(correctionAction),
  }),
  'What of a person or a contact was put right, or shall be: why, by whom and when.',
);

export const listCorrections = query('registration', 'listCorrections', {
  says: 'What was put right of a person, newest first, with what waits for a second person.',
  input: z.strictObject({ personId: id, ...pageRequest }),
  output: pageOf('CorrectionConnection', correctionView, 'Newest first.'),
  refusals: ['NOT_FOUND'],
});

export const listContactCorrections = query('registration', 'listContactCorrections', {
  says: 'What was put right of a contact, newest first.',
  input: z.strictObject({ contactId: id, ...pageRequest }),
  output: listCorrections.output,
  refusals: ['NOT_FOUND'],
});

export const correctionsToLookAt = query('registration', 'correctionsToLookAt', {
  says: 'Corrections of others that wait for the caller to decide, or that applied at once and nobody has looked at; those that wait first, the oldest first.',
  input: z.strictObject(pageRequest),
  output: pageOf(
    'CorrectionToLookAtConnection',
    named(
      'CorrectionToLookAt',
      z.strictObject({
        id,
        person: personLine.nullable().describe('Of whom it is, or null where it is of a contact.'),
        contact: named('ContactLine', z.strictObject({ id, reference: z.string() })).nullable(),
        state: correctionState,
        because: correctedBecause,
        fields: z.array(correctedField),
        staffId: internal(id),
        recordedAt: instant,
        occurredOn: day,
        may: z.array(correctionAction),
      }),
    ),
  ),
});

export const correctionCalls = {
  correctPerson,
  correctContact,
  decideCorrection,
  reviewCorrection,
  undoCorrection,
  listCorrections,
  listContactCorrections,
  correctionsToLookAt,
};
