const offered = new Map<string, string>();

/** Keeps, in memory only, which service a request for somebody is begun for. */
export const offerService = (subject: string, serviceCode: string): void => {
  offered.set(subject, serviceCode);
};

/** The service that a request for somebody is begun for, once; null where none is. */
export const takeOfferedService = (subject: string): string | null => {
  const serviceCode = offered.get(subject) ?? null;
  offered.delete(subject);
  return serviceCode;
};
