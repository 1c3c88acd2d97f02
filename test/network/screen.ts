import * as z from 'zod';
import { Browser } from './browser';
import { readLive, type LiveStream } from './live-stream';
import { password } from './people';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }).optional() }))
    .optional(),
  extensions: z.looseObject({ changed: z.array(z.string()).optional() }).optional(),
});
export type GraphQlAnswer = z.infer<typeof answer>;

const member = z.looseObject({
  __typename: z.string(),
  id: z.string().default(''),
  version: z.int().default(0),
  code: z.string().optional(),
});
/** What a mutation or a union field answers: a success with its id, or a refusal with its code. */
export type Member = z.infer<typeof member>;

const tokensKept = 20;
const mostTries = 10;
const safeToRepeat: ReadonlySet<string> = new Set(['NOT_YET_KNOWN', 'UNAVAILABLE']);

const goOn = z.object({ returnTo: z.url() });

const successOf: Readonly<Record<string, string>> = {
  recordContact: 'Recorded { id }',
  registerPerson: 'PersonRegistered { id reference }',
  identifyContact: 'Recorded { id }',
  recordConsent: 'Recorded { id }',
  addFamilyMember: 'Recorded { id }',
  correctFamilyMember: 'Recorded { id }',
  linkFamilyMember: 'Recorded { id }',
  unlinkFamilyMember: 'Recorded { id }',
  endFamilyMember: 'Recorded { id }',
  recordSpecificNeed: 'Recorded { id }',
  endSpecificNeed: 'Recorded { id }',
  correctSpecificNeed: 'Recorded { id }',
  recordFunctioning: 'Recorded { id }',
  correctFunctioning: 'Recorded { id }',
  recordMigrationStatus: 'Recorded { id }',
  correctMigrationStatus: 'Recorded { id }',
  enterMigrationStatusInError: 'Recorded { id }',
  takeBackMigrationStatusError: 'Recorded { id }',
  withdrawConsent: 'Recorded { id }',
  stopSharing: 'Recorded { id }',
  liftProtection: 'Recorded { id }',
  correctPerson: 'PersonCorrected { id state }',
  correctContact: 'Recorded { id }',
  decideCorrection: 'Recorded { id }',
  reviewCorrection: 'Recorded { id }',
  undoCorrection: 'PersonCorrected { id state }',
  enterInError: 'Recorded { id }',
  takeBackError: 'Recorded { id }',
  recordEpisode: 'Recorded { id }',
  closeEpisode: 'Recorded { id }',
  recordIdentityDocument: 'Recorded { id }',
  recordContactWay: 'Recorded { id }',
  endContactWay: 'Recorded { id }',
  recordOtherName: 'Recorded { id }',
  reviewError: 'ErrorReviewed { id }',
  askException: 'Recorded { id }',
  grantException: 'Recorded { id }',
  refuseException: 'Recorded { id }',
  endException: 'Recorded { id }',
  reviewException: 'Recorded { id }',
  tellOfException: 'Recorded { id }',
  draftWording: 'WordingKept { id }',
  confirmWording: 'WordingKept { id }',
  takeBackWording: 'WordingKept { id }',
  writeDemand: 'DemandKept { id }',
  decideDemand: 'DemandKept { id }',
  enterDemandInError: 'DemandKept { id }',
  takeBackDemandError: 'DemandKept { id }',
  askErasure: 'ErasureSaid { id }',
  agreeToErasure: 'ErasureAgreed { id state }',
  keepRecord: 'ErasureSaid { id }',
  takeBackErasure: 'ErasureSaid { id }',
  applyException: 'ExceptionApplied { id disclosureId }',
  mergePersons: 'PersonsMerged { id version state }',
  receiveRequest: 'RequestReceived { id version number }',
  prepareDisclosure: 'DisclosurePrepared { id consentId disclosureId }',
  sendReferral: 'ReferralSent { id version number }',
};

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The document of a mutation that asks for what happened or why it did not. */
export const mutationDocument = (name: string): string =>
  `mutation ($input: ${capital(name)}Input!) { ${name}(input: $input) { __typename
     ... on ${successOf[name] ?? 'Changed { id version }'}
     ... on Refusal { code }
     ... on InvalidInput { issues { path problem } } } }`;

/** Gives e-mail and password on the sign-in page and comes back signed in; answers the status the page got. */
export const signInWith = async (browser: Browser, email: string, typed = password): Promise<number> => {
  const page = await browser.navigate('/session/sign-in');
  const uid = page.split('/').at(-1) ?? '';
  const given = await browser.post(`/oidc/interaction/${uid}/login`, { email, password: typed });
  const body: unknown = await given.json();
  if (given.status === 200) await browser.navigate(goOn.parse(body).returnTo);
  return given.status;
};

/** Somebody at a screen: signed in through the gateway, asking by GraphQL. */
export class Screen {
  readonly browser: Browser;
  readonly #streams: LiveStream[] = [];
  /** What its own mutations changed, as the gateway sealed it: every question asks for at least that, as the console's do. */
  #changed: readonly string[] = [];

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** Signs in for real: gateway, issuer, password, and back. */
  static async of(publicUrl: string, who: { readonly email: string }): Promise<Screen> {
    const browser = new Browser(publicUrl);
    const status = await signInWith(browser, who.email);
    if (status !== 200) throw new Error(`${who.email} cannot sign in: ${status}`);
    return new Screen(browser);
  }

  async ask(query: string, variables: object = {}): Promise<GraphQlAnswer> {
    const extensions = { atLeast: this.#changed };
    const response = await this.browser.post('/graphql', { query, variables, extensions });
    const answered = answer.parse(await response.json());
    this.#changed = [...this.#changed, ...(answered.extensions?.changed ?? [])].slice(-tokensKept);
    return answered;
  }

  /** The one root field of a query, asked again while a service is not available; throws where there were errors. */
  async read(query: string, variables: object = {}): Promise<unknown> {
    for (let tries = 1; ; tries += 1) {
      const { data, errors } = await this.ask(query, variables);
      if (errors === undefined && data) return Object.values(data)[0];
      const waits = errors?.every(({ extensions }) => extensions?.code === 'UNAVAILABLE') ?? false;
      if (!waits || tries === mostTries) throw new Error(`${query.slice(0, 80)} answers ${JSON.stringify(errors)}`);
    }
  }

  /** The one root field of a query, where it is a member of a union. */
  async find(query: string, variables: object = {}): Promise<Member> {
    return member.parse(await this.read(query, variables));
  }

  /** Runs a mutation by its name; it is repeated until what this screen changed before is known. */
  async does(mutation: string, input: object): Promise<Member> {
    const command = { commandId: crypto.randomUUID(), ...input };
    for (let tries = 1; ; tries += 1) {
      const answered = await this.read(mutationDocument(mutation), { input: command });
      const done = member.parse(answered);
      if (!safeToRepeat.has(done.code ?? '') || tries === mostTries) return done;
    }
  }

  /** The same, where nothing but success is meant. */
  async succeeds(mutation: string, input: object): Promise<Member> {
    const done = await this.does(mutation, input);
    if (done.code !== undefined) throw new Error(`${mutation} is refused: ${JSON.stringify(done)}`);
    return done;
  }

  /** Says that somebody sits at it: ten minutes without a word lock a session. */
  async isUsed(): Promise<void> {
    await this.browser.post('/session/seen', {});
  }

  /** Opens the live stream; it ends with the screen. */
  async live(): Promise<LiveStream> {
    const abort = new AbortController();
    const response = await this.browser.request('/live', { signal: abort.signal });
    if (response.status !== 200) throw new Error(`The live stream answers ${response.status}`);
    const stream = readLive(response, abort);
    this.#streams.push(stream);
    return stream;
  }

  close(): void {
    for (const stream of this.#streams) stream.close();
  }
}
