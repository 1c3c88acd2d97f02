import type { ContactWayInput } from '../../../generated/schema';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { masked } from './paper-words';

/** All that is recorded of a way to reach somebody, in one line. */
export const contactWayInWords = (text: Text, format: Format, way: ContactWayInput): string =>
  [
    text(`ContactWayKind.${way.kind}`),
    way.reachedAt,
    text(`PhoneOwner.${way.whose}`),
    text(`ways.safe.${way.safe}`),
    way.hours && text('person.phone.hours', { hours: way.hours }),
    way.sayYouAre && text('person.phone.sayYouAre', { who: way.sayYouAre }),
    way.note,
    way.preferred === 'YES' && text('ways.preferred.short'),
    way.until && text('ways.until', { day: format.day(way.until) }),
  ]
    .filter(Boolean)
    .join(' · ');

/** A way to reach somebody whose number stays closed but for its end. */
export const closedWay = <Way extends ContactWayInput>(way: Way): Way => ({ ...way, reachedAt: masked(way.reachedAt) });
