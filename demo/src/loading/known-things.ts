type Prepared = {
  readonly disclosureId: string;
  /** The person as of the disclosure. */
  readonly person: { readonly id: string; readonly version: number };
};

/** What the loader has learnt of things that steps name: as much as a person at a screen would have before them. */
export class KnownThings {
  readonly #versions = new Map<string, number>();
  readonly #disclosures = new Map<string, Prepared>();
  readonly #referrals = new Map<string, { readonly requestId: string; readonly sender: string }>();
  readonly #referralOfConsent = new Map<string, string>();
  readonly #failed = new Set<string>();

  reached(id: string, version: number): void {
    this.#versions.set(id, Math.max(version, this.#versions.get(id) ?? 0));
  }

  versionOf(id: string): number {
    return this.#versions.get(id) ?? 1;
  }

  prepared(command: string, prepared: Prepared): void {
    this.#disclosures.set(command, prepared);
  }

  disclosureOf(command: string): Prepared | undefined {
    return this.#disclosures.get(command);
  }

  /** A step that will send a referral is coming. */
  sends(referralId: string, facts: { readonly requestId: string; readonly sender: string; readonly consent: string }) {
    this.#referrals.set(referralId, facts);
    this.#referralOfConsent.set(facts.consent, referralId);
  }

  referral(id: string): { readonly requestId: string; readonly sender: string } | undefined {
    return this.#referrals.get(id);
  }

  referralOfConsent(consent: string): string | undefined {
    return this.#referralOfConsent.get(consent);
  }

  failed(thing: string): void {
    this.#failed.add(thing);
  }

  hasFailed(things: readonly string[]): boolean {
    return things.some((thing) => this.#failed.has(thing));
  }
}
