import { actorTokenSignerOf } from '@mrc/access';
import { operationsOf } from '@mrc/contracts';
import { Database } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { handedPrograms, readConfig, traceOf, type Environment, type WatchedDisks } from '@mrc/service-kit';
import * as z from 'zod';
import { administratorOf, type Administrator } from './operate/administrator';
import { sentenceOf } from './operate/answers';
import { asked, type Asked, type AskedFor, type Told } from './operate/asked';
import { checkAgreement } from './operate/check';
import { decideDeadLetter, listDeadLetters } from './operate/dead-letters';
import { eraseAgain, listErased } from './operate/erased';
import { statusOf, type Program } from './operate/status';

const operateConfig = z.object({
  OPERATE_BY: z.string().min(1),
  OPERATE_ASKED: z.string().transform((text) => asked.parse(JSON.parse(text))),
  DATABASE_URL: z.string().startsWith('postgres'),
  MRC_SERVICES: handedPrograms,
});
type Environments = z.infer<typeof handedPrograms>;

const programsOf = (environment: Environments): Program[] =>
  Object.entries(environment).map(([name, { HTTP_PORT, PORT, HOST }]) => ({
    name,
    address: `http://${HOST ?? '127.0.0.1'}:${HTTP_PORT ?? PORT ?? ''}`,
  }));

const disksOf = ({ directory }: Environments): WatchedDisks => ({
  folders: directory?.['WATCHED_FOLDERS']?.split(',') ?? [],
  freePercent: Number(directory?.['DISK_FREE_PERCENT'] ?? 0),
});

const administer = async (environment: Environments, name: string): Promise<Administrator> => {
  const sign = await actorTokenSignerOf(environment['directory']);
  const addressOf = (service: string): string => environment['gateway']?.[`${service.toUpperCase()}_ADDRESS`] ?? '';
  return administratorOf(name, sign, {
    directory: addressOf('directory'),
    registration: addressOf('registration'),
    assistance: addressOf('assistance'),
    referrals: addressOf('referrals'),
    reporting: addressOf('reporting'),
  });
};

const rebuild = async (administrator: Administrator, { service, consumer }: AskedFor<'rebuild'>): Promise<Told> => {
  const answer = await administrator.ask(operationsOf(service).rebuildProjection, { commandId: newId(), consumer });
  if (answer.outcome === 'ok') return { rows: [], sentences: [`${consumer} is empty and fills again.`], well: true };
  const standing = await administrator.ask(operationsOf(service).checkAgreement, {});
  const there = standing.outcome === 'ok' ? [...new Set(standing.value.map((one) => one.consumer))].sort() : [];
  const known = there.length === 0 ? '' : `; its consumers are ${there.join(', ')}`;
  const missing = `${service} has no projection "${consumer}": a reaction cannot be rebuilt${known}`;
  return { rows: [], sentences: [sentenceOf(answer, missing)], well: false };
};

const tellAgain = async (
  administrator: Administrator,
  { owner, aggregateId }: AskedFor<'tell-again'>,
): Promise<Told> => {
  const answer = await administrator.ask(operationsOf(owner).tellAgain, { commandId: newId(), aggregateId });
  const well = answer.outcome === 'ok';
  const what = aggregateId === null ? 'all it has told' : `what it has told of ${aggregateId}, if anything`;
  return { rows: [], sentences: [well ? `${owner} tells again ${what}.` : sentenceOf(answer)], well };
};

const tellOf = (administrator: Administrator, wish: Exclude<Asked, { command: 'status' }>): Promise<Told> => {
  switch (wish.command) {
    case 'check':
      return checkAgreement(administrator);
    case 'list-dead-letters':
      return listDeadLetters(administrator, wish);
    case 'replay-dead-letter':
    case 'discard-dead-letter':
      return decideDeadLetter(administrator, wish);
    case 'rebuild':
      return rebuild(administrator, wish);
    case 'list-erased':
      return listErased(administrator);
    case 'erase-again':
      return eraseAgain(administrator, wish);
    case 'tell-again':
      return tellAgain(administrator, wish);
  }
};

/** Does what an operator asks of the network that the environment describes. */
export const operate = async (environment: Environment): Promise<Told> => {
  const { OPERATE_BY, OPERATE_ASKED: wish, DATABASE_URL: url, MRC_SERVICES } = readConfig(operateConfig, environment);
  if (wish.command === 'status')
    return statusOf(
      programsOf(MRC_SERVICES),
      () => Database.open({ url, poolSize: 1, name: 'operate' }),
      disksOf(MRC_SERVICES),
    );
  const administrator = await administer(MRC_SERVICES, OPERATE_BY);
  return tellOf(administrator, wish).finally(() => administrator.close());
};

if (require.main === module) {
  operate(process.env).then(
    (told) => {
      process.stdout.write(JSON.stringify(told));
      process.exitCode = told.well ? 0 : 1;
    },
    (error: unknown) => {
      process.stderr.write(`It could not be asked: ${JSON.stringify(traceOf(error))}\n`);
      process.exitCode = 1;
    },
  );
}
