import { calendarDay, confidences, type Confidence } from './dated';
import { indexBy, once, readTable } from './table';

/** A convention, protocol, compact or guideline the network works by. */
export type Instrument = {
  readonly code: string;
  readonly body: string;
  readonly kind: string;
  readonly shortTitleEn: string;
  readonly fullTitleEn: string;
  readonly adoptedOn: string;
  /** When it came into force at all; a country is bound later, if ever. */
  readonly inForceOn: string | undefined;
  readonly registryRef: string | undefined;
  readonly legallyBinding: boolean;
  readonly class: string;
  readonly confidence: Confidence;
  readonly source: string;
};

export const instruments = once(() =>
  readTable('instruments.csv', (row): Instrument => ({
    code: row.text('instrument_code'),
    body: row.text('body'),
    kind: row.text('kind'),
    shortTitleEn: row.text('short_title'),
    fullTitleEn: row.text('full_title'),
    adoptedOn: row.text('adopted_on'),
    inForceOn: row.optional('in_force_on'),
    registryRef: row.optional('registry_ref'),
    legallyBinding: row.yes('legally_binding'),
    class: row.text('class'),
    confidence: row.oneOf('confidence', confidences),
    source: row.text('source'),
  })),
);

const byCode = once(() => indexBy(instruments(), (instrument) => instrument.code));

/** An instrument by its code (`C097`, `ICRMW`), or undefined. */
export const instrumentByCode = (code: string): Instrument | undefined => byCode().get(code);

const statuses = ['ratified', 'denounced', 'signed', 'not_ratified', 'not_party', 'voted_for', 'did_not_vote'] as const;

export type Ratification = {
  readonly country: string;
  readonly instrument: string;
  readonly status: (typeof statuses)[number];
  /** The day of ratification or accession, signature, or vote. */
  readonly actionOn: string | undefined;
  /** The day a denunciation was registered. */
  readonly endedOn: string | undefined;
  readonly confidence: Confidence;
  /** What happened after this day is not in the row. */
  readonly asOf: string;
  readonly source: string;
  readonly note: string | undefined;
};

const ratifications = once(() => {
  const rows = readTable('instrument_ratifications.csv', (row): { readonly row: Ratification | undefined } => ({
    row:
      row.optional('status') === undefined
        ? undefined
        : {
            country: row.text('iso2'),
            instrument: row.text('instrument_code'),
            status: row.oneOf('status', statuses),
            actionOn: row.optional('action_date'),
            endedOn: row.optional('ended_on'),
            confidence: row.oneOf('confidence', confidences),
            asOf: row.text('as_of'),
            source: row.text('source'),
            note: row.optional('note'),
          },
  }));
  return indexBy(
    rows.flatMap(({ row }) => (row === undefined ? [] : [row])),
    (row) => `${row.country} ${row.instrument}`,
  );
});

export type RatificationLookup = { readonly found: true; readonly row: Ratification } | { readonly found: false };

/** What is on file about a country (alpha-2) and an instrument; `found: false` means nobody looked it up, not that it is no party. */
export const ratification = (country: string, instrument: string): RatificationLookup => {
  const row = ratifications().get(`${country} ${instrument}`);
  return row === undefined ? { found: false } : { found: true, row };
};

export type RatificationStanding = 'ratified' | 'not-ratified' | 'signed-only' | 'voted-for' | 'did-not-vote' | 'ended';

export type RatificationOnDay =
  | {
      readonly found: true;
      readonly row: Ratification;
      readonly standing: RatificationStanding;
      /** True where the day lies after the row's as-of day: the standing may have changed since. */
      readonly afterAsOf: boolean;
    }
  | { readonly found: false };

/** How a country stood towards an instrument on the day of the event. Ratified is not yet bound: entry into force follows the instrument. */
export const ratificationOn = (country: string, instrument: string, day: string): RatificationOnDay => {
  calendarDay(day);
  const known = ratification(country, instrument);
  if (!known.found) return known;
  return { ...known, standing: standing(known.row, day), afterAsOf: day > known.row.asOf };
};

const acts = {
  ratified: 'ratified',
  denounced: 'ratified',
  signed: 'signed-only',
  voted_for: 'voted-for',
  did_not_vote: 'did-not-vote',
  not_ratified: 'not-ratified',
  not_party: 'not-ratified',
} as const satisfies Record<Ratification['status'], RatificationStanding>;

const standing = (row: Ratification, day: string): RatificationStanding => {
  if (row.endedOn !== undefined && day >= row.endedOn) return 'ended';
  return row.actionOn !== undefined && day < row.actionOn ? 'not-ratified' : acts[row.status];
};
