import { newId } from '@mrc/kernel';
import { ServicePlatform } from '@mrc/service-kit';
import { merging } from '../merging/merging.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { DigestNumbersAnew } from './digest-numbers-anew';
import { keepingPapers } from './papers.fixture';

const nobodyByIt = 'terms neither-document-nor-phone';

describe('the number of a document', () => {
  const world = registrationWorld();
  const { records, finds, papers } = keepingPapers(world);
  const { pairOf, decides, merges } = merging(world);

  it.each([
    ['AB 4012345', 'AB4012345'],
    ['AB 4012345', 'ab-401 23 45'],
    ['AB 4012345', 'АВ 4012345'],
    ['AB 4012345', '№ ＡＢ４０１２３４５'],
    ['AB 4012345', 'TJ AB4012345'],
    ['TJK-AB4012345', 'AB 4012345'],
    ['TJ401234567', '401 234 567'],
    ['401234567', 'TJK 401234567'],
    ['401234567', '٤٠١٢٣٤٥٦٧'],
    ['II-ЛО № 123456', 'II ЛО 123456'],
  ])('that was written as %s finds its holder as %s, and only whole', async (written, typed) => {
    const { id } = await world.register({ phone: null });
    await records(id, world.worker, { number: written });
    expect(await finds(typed, world.worker)).toEqual([[id, 'same-document']]);
    expect(await finds(typed.slice(0, -1), world.worker)).not.toContainEqual([id, 'same-document']);
  });

  it('finds its holder in the whole register, and in no other', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    const away = world.colleague(['intake'], { centreId: newId() });
    expect(await finds('AB 4012345', away)).toEqual([[id, 'same-document']]);
    expect(await finds('AB 4012345', world.colleague(['intake'], { controllerId: newId() }))).toEqual([]);
  });

  it('with the code of another country before it finds nobody', async () => {
    const { id } = await world.register({ phone: null });
    await records(id, world.worker, { number: '401234567' });
    expect(await finds('UZB 401234567', world.worker)).toEqual([]);
    expect(await finds('TJK 401234567', world.worker)).toEqual([[id, 'same-document']]);
  });

  it('of which nobody knows, and that is no phone either, is told apart from a name', async () => {
    expect(await finds('4012345', world.worker)).toBe(nobodyByIt);
    expect(await finds('AB 4012345', world.worker)).toEqual([]);
    const { id } = await world.register();
    expect(await finds('Раҳимова', world.worker)).toEqual([[id, 'alike-name']]);
  });

  it('of a protected person finds nobody for who may not see them, as if it were not there', async () => {
    const child = { birth: { precision: 'year', year: 2016 }, phone: null } as const;
    const { id } = await world.register(child);
    await records(id, world.worker);
    const colleague = world.colleague(['case-worker']);
    expect(await finds('AB 4012345', colleague)).toEqual([]);
    expect(await finds('AB 4012346', colleague)).toEqual([]);
    expect(await finds('AB 4012345', world.worker)).toEqual([[id, 'same-document']]);
    expect(await finds('AB 4012345', world.colleague(['protection-officer']))).toEqual([[id, 'same-document']]);
  });

  it('is logged as every search is, by a digest', async () => {
    await finds('4012345', world.worker);
    const [search] = await world.db.query(
      `select terms_hash, whole_register, found from registration.search where staff_id = '${world.worker.staffId}'`,
    );
    expect(search).toMatchObject({ whole_register: true, found: 0 });
    expect(JSON.stringify(search)).not.toContain('4012345');
  });

  it('is kept readable once, and found by a digest that another register does not share', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    const elsewhere = world.colleague(['case-worker'], { controllerId: newId() });
    const { id: other } = await world.register({}, elsewhere);
    await records(other, elsewhere);
    const rows = await world.db.query(
      `select number_key from registration.identity_document where person_id in ('${id}', '${other}')`,
    );
    expect(new Set(rows.map((row) => row['number_key'])).size).toBe(2);
    expect(JSON.stringify(rows)).not.toContain('4012345');
  });

  it('goes on to find its holder when the key of digests is changed, before and after it is digested anew', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    const { platform } = world.db;
    const before = { id: '0', secret: 'a seed of tests that is no secret of anybody' };
    const after = { id: '1', secret: 'a seed of tests that came after the other' };
    const withKeys = (digestKeys: ConstructorParameters<typeof ServicePlatform>[0]['digestKeys']) =>
      new ServicePlatform({ ...platform, log: platform.log, commandKeys: [before], digestKeys });
    const found = [[id, 'same-document']];
    expect(await finds('AB 4012345', world.worker, withKeys([after, before]))).toEqual(found);
    expect(await finds('AB 4012345', world.worker, withKeys([after]))).toEqual([]);
    await new DigestNumbersAnew(withKeys([after, before])).execute();
    expect(await finds('AB 4012345', world.worker, withKeys([after]))).toEqual(found);
  });

  it('of either record finds the one on which work goes on, whose page shows the documents of both', async () => {
    const [{ id: kept }, { id: merged }] = [await world.register(), await world.register()];
    await records(kept, world.worker, { kind: 'national-id', number: 'A 12345678' });
    await records(merged, world.worker);
    const supervisor = world.colleague(['supervisor']);
    const pairId = await pairOf(kept, merged);
    await decides(pairId, supervisor);
    expect(await merges(pairId, kept, supervisor)).toBe('merged');
    expect(await finds('AB 4012345', world.worker)).toEqual([[kept, 'same-document']]);
    const shown = (await papers(kept, world.worker)) ?? [];
    expect(new Set(shown.map(({ recordId }) => recordId))).toEqual(new Set([kept, merged]));
  });
});
