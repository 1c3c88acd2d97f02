import type { EventOf } from '../../../generated/events';
import type { AnyTexts } from '../../../i18n/texts';

export const texts = {
  'timeline.person.registered': 'Registered',
  'timeline.person.age-band-changed': 'Entered another age band',
  'timeline.contact.recorded': 'Came without a name',
  'timeline.contact.identified': 'Contact linked to this person',
  'timeline.consent.given': 'Said yes: {purpose}',
  'timeline.consent.refused': 'Said no: {purpose}',
  'timeline.consent.withdrawn': 'Took back: {purpose}',
  'timeline.disclosure.prepared': 'Prepared what a partner may see',
  'timeline.disclosure.prepared-for': 'Prepared what {partner} may see',
  'timeline.disclosure.offered': 'A partner can see the need',
  'timeline.disclosure.offered-for': '{partner} can see the need',
  'timeline.disclosure.opened': 'A partner can see what was agreed',
  'timeline.disclosure.opened-for': '{partner} can see what was agreed',
  'timeline.disclosure.refused': 'Sharing was not possible',
  'timeline.disclosure.closed': 'A partner sees nothing any more',
  'timeline.disclosure.closed-for': '{partner} sees nothing any more',
  'timeline.request.received': 'Asked for: {service}',
  'timeline.request.assigned': 'Request taken',
  'timeline.request.unassigned': 'Request given back',
  'timeline.service.delivered': 'Service given: {service}',
  'timeline.request.closed': 'Request closed: {reason}',
  'timeline.request.reopened': 'Request open again',
  'timeline.request.needs-another-way': 'Request needs another way',
  'timeline.other': 'Something else happened ({type})',
} satisfies Record<`timeline.${EventOf<'registration' | 'assistance'>}`, string> & AnyTexts;
