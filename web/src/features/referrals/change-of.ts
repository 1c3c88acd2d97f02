/** What every change of a referral says: which one, and in which version it was read. */
export const changeOf = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  referralId: id,
  expectedVersion: version,
});
