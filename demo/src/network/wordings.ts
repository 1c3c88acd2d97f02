import { daysLater, isoDayOf, localDay, soon, type Moment } from './calendar';
import type { Person } from './people';
import { newRandom } from './random';
import type { Doing, World } from './world';

const followUp =
  '{centre} может позже связаться со мной и спросить, помогли ли мне. Я могу не отвечать и могу отозвать согласие в любое время.';
const research =
  '{centre} может использовать рассказанное мной в исследовании, без моего имени и без места. Я могу отозвать согласие в любое время.';

/** Halfway words for follow-up get a second version in Russian, which a supervisor confirms; at the end a draft for research waits. */
export const wordingSteps = (world: World, person: Person, number: number, since: Moment): readonly Doing[] => {
  const isDraft = number === world.persons - 3;
  if (!isDraft && number !== Math.floor(world.persons / 2)) return [];
  const key = `${person.key}/wording`;
  const random = newRandom(world.seed, key);
  const at = soon(random, since, [2, 8]);
  const officer = world.staff.find(
    ({ organisation, role }) => organisation === person.centre.operator && role === 'data-protection-officer',
  );
  const confirmedAt = daysLater(random, at, 2, person.centre);
  const supervisor = world.onDuty(person.centre, 'supervisor', confirmedAt)[0]?.key;
  if (!officer || at >= world.end) return [];
  const versionId = world.id(key);
  const from = isoDayOf(localDay(confirmedAt, person.centre) + 1);
  const [purpose, text] = isDraft ? (['research', research] as const) : (['follow-up', followUp] as const);
  const drafted: Doing = {
    at,
    actor: officer.key,
    step: { call: 'draftWording', input: { commandId: versionId, purpose, language: 'ru', text, from } },
  };
  if (isDraft || supervisor === undefined || confirmedAt >= world.end) return [drafted];
  const confirming = { commandId: world.id(`${key}/confirm`), versionId, speaksLanguage: true };
  return [drafted, { at: confirmedAt, actor: supervisor, step: { call: 'confirmWording', input: confirming } }];
};
