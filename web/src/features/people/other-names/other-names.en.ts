import type { OtherNameKind } from '../../../generated/schema';
import type { AnyTexts } from '../../../i18n/texts';

type CodeId = `OtherNameKind.${OtherNameKind}` | `names.is.${OtherNameKind}`;

export const texts = {
  'names.title': 'Other names',
  'names.notLoaded': 'The other names could not be loaded.',
  'names.again': 'Try again',
  'names.menu': 'Change: {name}',
  'names.add': 'Add another name',
  'names.add.title': 'Add another name',
  'names.add.say':
    'The whole name, or the word that is another one. The person is found by it; it is shared with no partner.',
  'names.add.go': 'Add this name',
  'names.kind': 'What name is it?',
  'names.script': 'Name in its own script',
  'names.latin': 'Latin line',
  'names.latin.hint': 'Only as the person or a document writes it.',
  'names.script.required': 'Write the name.',
  'names.ofRecord': 'of the record {reference}',
  'names.correct': 'Correct',
  'names.correct.title': 'Correct this name',
  'names.inError': 'Entered in error',
  'names.inError.say':
    'The name goes from this page, and nobody is found by it. It is kept, and a supervisor can take this back.',
  'OtherNameKind.AT_BIRTH': 'At birth',
  'OtherNameKind.BEFORE_MARRIAGE': 'Before marriage',
  'OtherNameKind.AFTER_MARRIAGE': 'After marriage',
  'OtherNameKind.OTHER_SPELLING': 'Written so in a document',
  'OtherNameKind.PATRONYMIC': 'Patronymic',
  'OtherNameKind.NICKNAME': 'What the person is called',
  'OtherNameKind.RELIGIOUS': 'Religious name',
  'OtherNameKind.OTHER': 'Another name',
  'OtherNameKind.NOT_KNOWN': 'Does not know',
  'names.is.AT_BIRTH': 'at birth: {name}',
  'names.is.BEFORE_MARRIAGE': 'before marriage: {name}',
  'names.is.AFTER_MARRIAGE': 'after marriage: {name}',
  'names.is.OTHER_SPELLING': 'in a document: {name}',
  'names.is.PATRONYMIC': 'patronymic: {name}',
  'names.is.NICKNAME': 'called: {name}',
  'names.is.RELIGIOUS': 'religious name: {name}',
  'names.is.OTHER': 'also: {name}',
  'names.is.NOT_KNOWN': 'also: {name}',
} satisfies Record<CodeId, string> & AnyTexts;
