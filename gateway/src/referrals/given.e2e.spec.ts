import { getGivenDisclosures, listSentReferrals } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { staffWith } from '@mrc/testing';
import { givenOf, sentRow } from '../../test/rows';
import { startTestGateway, type TestGateway } from '../../test/test-gateway';

describe('a referral that was sent', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  it('shows what was agreed to be shared where its sender may read that, in one call for all', async () => {
    const [mine, hidden] = [sentRow(), sentRow()];
    gateway.services.knows('worker', staffWith(['case-worker']));
    gateway.services.on(listSentReferrals, () => ok({ rows: [mine, hidden], endCursor: null }));
    gateway.services.on(getGivenDisclosures, () => ok([givenOf(mine.disclosureId)]));
    const browser = await gateway.signedIn('worker');
    const response = await browser.graphql(
      `{ sentReferrals { rows { given { fields summary name { script } birth { year } } } } }`,
      {},
    );
    expect(await response.json()).toMatchObject({
      data: {
        sentReferrals: {
          rows: [
            {
              given: {
                fields: ['NAME', 'PHONE'],
                summary: 'Four months of wages are owed.',
                name: { script: 'Раҳимова Гулнора' },
                birth: null,
              },
            },
            { given: null },
          ],
        },
      },
    });
    const asked = gateway.services.calls.filter(({ name }) => name === getGivenDisclosures.name);
    expect(asked.map(({ input }) => input)).toEqual([{ disclosureIds: [mine.disclosureId, hidden.disclosureId] }]);
  });
});
