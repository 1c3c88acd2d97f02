// Made by `nx codegen web` from the contracts.
/** The texts that the sender of a referral writes for its receiver, which reads them once it is sent or once it has accepted. */
export const writtenForReceiver = [
  {
    "field": "summary",
    "readFrom": "acceptance",
    "longest": 2000,
    "wanted": true
  }
] as const;

export type WrittenForReceiver = (typeof writtenForReceiver)[number]['field'];
export type WantedByReceiver = Extract<(typeof writtenForReceiver)[number], { readonly wanted: true }>['field'];
