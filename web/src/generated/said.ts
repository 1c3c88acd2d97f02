// Made by `nx codegen web` from the contracts.
/** The texts of a referral that either side wrote and both read. */
export const saidOfReferral = [
  "appointmentPlace",
  "declineNote",
  "serviceNote",
  "notServedNote"
] as const;

export type SaidOfReferral = (typeof saidOfReferral)[number];
