import * as openId from 'openid-client';
import * as z from 'zod';
import { Browser, type Answer } from './browser.fixture';
import { password } from './inputs.fixture';

type Begun = {
  readonly page: Answer;
  readonly uid: string;
  readonly checks: { readonly verifier: string; readonly state: string; readonly nonce: string };
};
type Tokens = Awaited<ReturnType<typeof openId.authorizationCodeGrant>>;

const goOn = z.object({ returnTo: z.url() });

/** Signs in as the gateway and the console do together: by code and PKCE, asking for the password each time. */
export class SignInClient {
  readonly issuer: openId.Configuration;
  readonly #publicUrl: string;

  private constructor(issuer: openId.Configuration, publicUrl: string) {
    this.issuer = issuer;
    this.#publicUrl = publicUrl;
  }

  static async of(publicUrl: string, secret: string): Promise<SignInClient> {
    const issuer = await openId.discovery(
      new URL(`${publicUrl}/oidc`),
      'gateway',
      undefined,
      openId.ClientSecretBasic(secret),
      { execute: [openId.allowInsecureRequests] },
    );
    return new SignInClient(issuer, publicUrl);
  }

  get callback(): string {
    return `${this.#publicUrl}/session/callback`;
  }

  async begin(browser: Browser): Promise<Begun> {
    const checks = {
      verifier: openId.randomPKCECodeVerifier(),
      state: openId.randomState(),
      nonce: openId.randomNonce(),
    };
    const url = openId.buildAuthorizationUrl(this.issuer, {
      redirect_uri: this.callback,
      scope: 'openid',
      code_challenge: await openId.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
      prompt: 'login',
      max_age: '0',
    });
    const page = await browser.get(url.href);
    return { page, uid: page.location.split('/').at(-1) ?? '', checks };
  }

  submit(browser: Browser, uid: string, body: object): Promise<Answer> {
    return browser.post(`${this.#publicUrl}/oidc/interaction/${uid}/login`, body);
  }

  async finish(
    browser: Browser,
    begun: Begun,
    email: string,
    typed = password,
  ): Promise<{ answer: Answer; tokens: Tokens | undefined }> {
    const answer = await this.submit(browser, begun.uid, { email, password: typed });
    if (answer.status !== 200) return { answer, tokens: undefined };
    const back = await browser.get(goOn.parse(answer.body).returnTo);
    const tokens = await openId.authorizationCodeGrant(this.issuer, new URL(back.location), {
      pkceCodeVerifier: begun.checks.verifier,
      expectedState: begun.checks.state,
      expectedNonce: begun.checks.nonce,
      maxAge: 300,
      idTokenExpected: true,
    });
    return { answer, tokens };
  }

  async signIn(email: string): Promise<Tokens> {
    const browser = new Browser();
    const { tokens, answer } = await this.finish(browser, await this.begin(browser), email);
    if (!tokens) throw new Error(`Signing in answers ${answer.status}`);
    return tokens;
  }

  renew(refreshToken: string | undefined): Promise<Tokens> {
    return openId.refreshTokenGrant(this.issuer, refreshToken ?? '');
  }
}
