import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import type { Told } from './family.values';

/** What a member is to the person. */
export const tieInWords = (text: Text, { tie }: Pick<Told, 'tie'>): string =>
  text(tie === null ? 'family.tie.unsaid' : `FamilyTie.${tie}`);

const whereInWords = (text: Text, format: Format, { whereabouts, country }: Told): string =>
  whereabouts === 'APART' && country !== null
    ? text('family.apartIn', { country: format.country(country) })
    : text(`family.lives.${whereabouts}`);

/** How old a member is and where they live. */
export const memberInWords = (text: Text, format: Format, member: Told): string =>
  [text(`AgeBand.${member.ageBand}`), whereInWords(text, format, member)].join(' · ');
