import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { services, topicOf } from '@mrc/contracts';
import { republishTopicOf } from '@mrc/messaging';
import { kafkaRights } from './kafka-rights';
import { kafkaRightsTable } from './kafka-rights-document';

const readme = path.join(__dirname, '..', 'README.md');
const rights = kafkaRights('probe');
const table = /\| principal .*\n(\|.*\n)+/;

describe('the rights on Kafka', () => {
  it('stand in the README as the handlers make them', () => {
    const page = readFileSync(readme, 'utf8');
    if (process.env['UPDATE_DOCS']) writeFileSync(readme, page.replace(table, `${kafkaRightsTable()}\n`));
    expect(table.exec(readFileSync(readme, 'utf8'))?.[0]).toBe(`${kafkaRightsTable()}\n`);
  });

  it.each(services)('let only %s and the loader of the demo tell its events', (service) => {
    const tell = rights.filter(({ write }) => write.includes(topicOf('probe', service)));
    expect(tell.map(({ principal }) => principal)).toEqual([service, 'demo']);
  });

  it.each(services)('let only %s read what it is asked, and only its listeners ask', (service) => {
    const wishes = republishTopicOf('probe', service);
    const listeners = rights.filter(
      ({ read, principal }) => principal !== 'gateway' && read.includes(topicOf('probe', service)),
    );
    expect(rights.filter(({ read }) => read.includes(wishes)).map(({ principal }) => principal)).toEqual([service]);
    expect(rights.filter(({ write }) => write.includes(wishes))).toEqual(listeners);
  });

  it('give a service what each of its handlers needs', () => {
    const heard = Object.fromEntries(
      rights.map(({ principal, read }) => [principal, services.filter((one) => read.includes(topicOf('probe', one)))]),
    );
    expect(heard).toEqual({
      directory: ['referrals'],
      registration: ['directory', 'assistance', 'referrals'],
      assistance: ['directory', 'registration', 'referrals'],
      referrals: ['directory', 'registration', 'assistance'],
      reporting: ['directory', 'registration', 'assistance', 'referrals'],
      gateway: ['directory', 'registration', 'assistance', 'referrals'],
      demo: [],
    });
  });
});
