// Made by `nx codegen web` from the contracts.
/** The events that a timeline tells, by the service they come from. */
export const everyEvent = {
  "registration": [
    "contact.recorded",
    "contact.identified",
    "contact.corrected",
    "person.registered",
    "person.age-band-changed",
    "person.corrected",
    "person.family-changed",
    "person.protected",
    "person.protection-lifted",
    "person.opened-elsewhere",
    "consent.given",
    "consent.refused",
    "consent.withdrawn",
    "consent.expired",
    "sharing.stopped",
    "disclosure.prepared",
    "disclosure.offered",
    "disclosure.opened",
    "disclosure.refused",
    "disclosure.closed",
    "person.entered-in-error",
    "person.error-taken-back",
    "contact.entered-in-error",
    "contact.error-taken-back",
    "consent.entered-in-error",
    "consent.error-taken-back",
    "episode.entered-in-error",
    "episode.error-taken-back",
    "episode.recorded",
    "episode.closed",
    "persons.merged",
    "persons.separated"
  ],
  "assistance": [
    "request.received",
    "request.assigned",
    "service.delivered",
    "service.taken-out",
    "request.closed",
    "request.reopened",
    "request.protected",
    "request.protection-lifted",
    "request.needs-another-way",
    "answer.passed-on",
    "answer.passing-on-taken-back"
  ],
  "referrals": [
    "referral.sent",
    "referral.received",
    "referral.acknowledged",
    "referral.accepted",
    "referral.declined",
    "referral.service-reported",
    "referral.confirmed",
    "referral.appointment-moved",
    "referral.not-served",
    "referral.not-confirmed",
    "referral.expired",
    "referral.withdrawn",
    "referral.sharing-stopped",
    "referral.sharing-notice-answered"
  ]
} as const;

export type EventOf<Service extends keyof typeof everyEvent> = (typeof everyEvent)[Service][number];
