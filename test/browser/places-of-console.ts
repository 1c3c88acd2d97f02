import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const features = path.resolve(__dirname, '../../web/src/features');

/** The paths that the features of the console declare, as the router reads them: `people/:id`. */
const places = (): readonly string[] =>
  readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature.ts'))
    .flatMap((file) => [...readFileSync(path.join(features, file), 'utf8').matchAll(/\bpath: '([^']+)'/gu)])
    .flatMap(([, place]) => (place === undefined ? [] : [place]));

const asPattern = (place: string): RegExp =>
  new RegExp(`^${place.replaceAll(/\/:\w+\?/gu, '(/[^/]+)?').replaceAll(/:\w+/gu, '[^/]+')}$`, 'u');

/** What is as specific as the path: of `people/register` and `people/:id`, both fit, and the one without a name is meant. */
const isMeant = (place: string, opened: string, all: readonly string[]): boolean =>
  asPattern(place).test(opened) && !(place !== opened && all.includes(opened));

/** The places of the console that none of these paths opens. */
export const forgottenPlaces = (opened: readonly string[]): readonly string[] => {
  const all = places();
  if (all.length === 0) throw new Error('No feature of the console was found.');
  const paths = opened.map((one) => one.replace(/^\//u, ''));
  return all.filter((place) => !paths.some((one) => isMeant(place, one, all)));
};
