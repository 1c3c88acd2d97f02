import {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ResourcePatternTypes,
  type AclEntry,
  Kafka,
  logLevel,
  type Admin,
} from 'kafkajs';
import type { KafkaSecurity } from '@mrc/messaging';
import type { KafkaRights } from './kafka-rights';

const { TOPIC, GROUP, ANY } = AclResourceTypes;
const { LITERAL, PREFIXED } = ResourcePatternTypes;

const principalOf = (program: string): string => `User:${program}`;

const entry = (
  principal: string,
  operation: AclOperationTypes,
  [resourceType, resourcePatternType, resourceName]: readonly [AclResourceTypes, ResourcePatternTypes, string],
): AclEntry => ({
  principal: principalOf(principal),
  host: '*',
  operation,
  permissionType: AclPermissionTypes.ALLOW,
  resourceType,
  resourcePatternType,
  resourceName,
});

const entriesOf = ({ principal, write, read, groups }: KafkaRights): AclEntry[] => [
  ...write.map((topic) => entry(principal, AclOperationTypes.WRITE, [TOPIC, LITERAL, topic])),
  ...read.map((topic) => entry(principal, AclOperationTypes.READ, [TOPIC, LITERAL, topic])),
  ...groups.map((beginning) => entry(principal, AclOperationTypes.READ, [GROUP, PREFIXED, beginning])),
];

const word = (acl: AclEntry): string =>
  [
    acl.principal,
    acl.host,
    acl.operation,
    acl.permissionType,
    acl.resourceType,
    acl.resourcePatternType,
    acl.resourceName,
  ].join(' ');

const existing = async (admin: Admin): Promise<AclEntry[]> => {
  const { resources } = await admin.describeAcls({
    resourceType: ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  return resources.flatMap(({ acls, resourceType, resourceName, resourcePatternType }) =>
    acls.map((acl) => ({ ...acl, resourceType, resourceName, resourcePatternType })),
  );
};

/**
 * Makes the ACLs of these programs in a cell what their rights say: gives what is missing, takes what is no longer said; those of
 * others and of other cells stay. Safe to repeat.
 */
export const writeAcls = async (admin: Admin, cell: string, rights: readonly KafkaRights[]): Promise<void> => {
  const programs = new Set(rights.map(({ principal }) => principalOf(principal)));
  const wanted = new Map(rights.flatMap(entriesOf).map((acl) => [word(acl), acl]));
  const there = (await existing(admin)).filter(({ principal }) => programs.has(principal));
  const known = new Set(there.map(word));
  const missing = [...wanted.values()].filter((acl) => !known.has(word(acl)));
  const surplus = there.filter((acl) => acl.resourceName.startsWith(`${cell}.`) && !wanted.has(word(acl)));
  if (missing.length > 0) await admin.createAcls({ acl: missing });
  if (surplus.length > 0) await admin.deleteAcls({ filters: surplus });
};

/** Works as an administrator of the Kafka that the start runs, and signs out whatever comes of it. */
export const withKafkaAdmin = async (
  { brokers, sasl }: KafkaSecurity & { readonly brokers: readonly string[] },
  work: (admin: Admin) => Promise<void>,
): Promise<void> => {
  const admin = new Kafka({
    clientId: 'migrate',
    brokers: [...brokers],
    ...(sasl ? { sasl: { ...sasl, mechanism: 'scram-sha-512' } } : {}),
    logLevel: logLevel.NOTHING,
  }).admin();
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.disconnect();
  }
};
