import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { actorSigningKey, keysIn, oidcKeys, readSecrets, secret } from './secrets.mjs';

const inLines = (keys) => keys.map(({ id, secret: value }) => `${id}:${value}\n`).join('');

const dayOf = (id) => /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];

const nameOf = (day, taken) => {
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? day : `${day}-${nth}`;
    if (!taken.includes(name)) return name;
  }
};

const believed = (keys, day, days) => {
  const oldest = new Date(`${day}T00:00:00Z`).getTime() - days * 86_400_000;
  return keys.filter((_, index) => index === 0 || Date.parse(dayOf(keys[index - 1].id) ?? day) >= oldest);
};

/** A list of secrets gets a new first one; those before stay believed for some days after they were replaced. */
const listOf = (name, days) => (folder, day) => {
  const file = path.join(folder, name);
  const before = keysIn(readFileSync(file, 'utf8'));
  const added = {
    id: nameOf(
      day,
      before.map(({ id }) => id),
    ),
    secret: secret(),
  };
  writeFileWhole(file, inLines(believed([added, ...before], day, days)));
};

const oneOf = (name) => (folder) => writeFileWhole(path.join(folder, name), secret());

const issuerKeys = (folder) => {
  const file = path.join(folder, 'oidc-keys.json');
  const { keys } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileWhole(file, JSON.stringify({ keys: [...JSON.parse(oidcKeys()).keys, ...keys.slice(0, 1)] }));
};

const actorKey = (folder) => {
  const file = path.join(folder, 'actor-signing-key.json');
  const { kty, crv, x, kid } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileWhole(path.join(folder, 'actor-earlier-keys.json'), JSON.stringify({ keys: [{ kty, crv, x, kid }] }));
  writeFileWhole(file, actorSigningKey());
};

/** What can be rotated, what that does to people, and how. */
export const secrets = {
  'command-keys': {
    says: 'Repeats of commands of the last 90 days are still known.',
    change: listOf('command-keys', 91),
  },
  'digest-keys': { says: 'Searches before and after cannot be compared any more.', change: listOf('digest-keys', 0) },
  'mark-keys': {
    says: 'Who is responsible is still known by what was told before; after a leak, tell assistance and referrals again.',
    change: listOf('mark-keys', Infinity),
  },
  'session-secret': { says: 'Nobody is signed out.', change: listOf('session-secret', 2) },
  'sign-in-keys': { says: 'Counts of failed sign-ins begin anew.', change: listOf('sign-in-keys', 2) },
  'draft-secret': { says: 'Drafts that wait in browsers cannot be read any more.', change: oneOf('draft-secret') },
  'oidc-client-secret': { says: 'Sign-ins under way begin anew.', change: oneOf('oidc-client-secret') },
  'database-password-seed': {
    says: 'The roles of the database get new passwords.',
    change: listOf('database-password-seed', Infinity),
  },
  'actor-signing-key': {
    says: 'The key before is believed until it is rotated once more: after a leak, do so. Until the next start services do not believe "operate".',
    change: actorKey,
  },
  'oidc-keys': {
    says: 'The key before is believed until it is rotated once more: after a leak, do so.',
    change: issuerKeys,
  },
};

/**
 * Gives a secret of a data folder a successor, in use from the next start; answers one sentence about what follows. Throws a
 * Refusal where no secret has that name.
 */
export const rotate = (data, name, day = new Date().toISOString().slice(0, 10)) => {
  const one = Object.hasOwn(secrets, name) ? secrets[name] : undefined;
  if (!one) throw new Refusal(`No secret is called ${name}; there are ${Object.keys(secrets).join(', ')}.`);
  readSecrets(data);
  one.change(path.join(data, 'keys'), day);
  return `${name} is changed and in use from the next start. ${one.says}`;
};
