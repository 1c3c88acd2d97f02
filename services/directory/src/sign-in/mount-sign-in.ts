import type { IncomingMessage, ServerResponse } from 'node:http';
import { CannotStart, traceOf, type Environment, type ServicePlatform } from '@mrc/service-kit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readDirectoryConfig } from '../config';
import { BuiltInIssuer } from './built-in-issuer';
import { PasswordLinks } from './password-links';
import { SignInKeys } from './sign-in-keys';

/** The issuer's library reads the machine's clock: so many seconds of difference are within every leeway. */
const harmlessSeconds = 30;
/** What is answered here and not by the issuer's library. */
const ours = /^\/(interaction|password)\//;

/** Opens the keys, and the issuer below `/oidc` where this deployment carries it. */
export const mountSignIn = async (
  app: NestFastifyApplication,
  platform: ServicePlatform,
  environment: Environment,
): Promise<void> => {
  const config = readDirectoryConfig(environment);
  await app.get(SignInKeys).open(config);
  if (!config.issuerKeys) return;
  const seconds = Math.round(platform.clockDifferenceSeconds());
  if (Math.abs(seconds) > harmlessSeconds) {
    const way = seconds > 0 ? 'ahead of' : 'behind';
    throw new CannotStart(
      `The clock of this machine is ${Math.abs(seconds)} s ${way} the database's, and nobody could sign in: set it, then start again.`,
    );
  }
  const issuer = app.get(BuiltInIssuer);
  await issuer.open(config, config.issuerKeys);
  app.get(PasswordLinks).open(config);
  const { host, protocol } = new URL(config.publicUrl);
  app.use('/oidc', (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    if (ours.test(request.url ?? '')) {
      next();
      return;
    }
    issuer.answer(request, response).catch((error: unknown) => {
      platform.log.error(traceOf(error), 'The issuer has a defect');
      response.destroy();
    });
  });
};
