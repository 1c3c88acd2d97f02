import { IntlMessageFormat } from 'intl-messageformat';
import { facts as english } from '../../i18n/language.en';
import { facts as russian } from '../../i18n/language.ru';
import { texts as englishTexts } from './reports.en';
import { texts as russianTexts } from './reports.ru';
import { viewFile } from './view-file';

type View = Parameters<typeof viewFile>[0];

const textsOf = (language: 'en' | 'ru') => {
  const texts: Record<string, string> = language === 'en' ? englishTexts : russianTexts;
  return (id: string, values = {}) => String(new IntlMessageFormat(texts[id] ?? id, language).format(values));
};

const names: Record<string, string> = {
  TJ: 'Tajikistan',
  'LEG-01': 'Unpaid or underpaid wages',
  c1: 'Centre "Dushanbe", north',
  c2: '=HYPERLINK("http://elsewhere")',
};
const nameOf = (_dimension: unknown, code: string) => names[code] ?? '…';

const viewOf = (more: Partial<View>): View => ({
  __typename: 'ClosedView',
  view: 'CENTRE_BY_QUARTER',
  measure: 'PEOPLE',
  dimensions: ['CENTRE', 'QUARTER'],
  closedOn: '2026-06-30',
  closedAt: '2026-07-02T02:00:30.000Z',
  cells: [],
  ...more,
});

const cells: View['cells'] = [
  { __typename: 'ReportCell', dimensions: ['c1', '2026-Q1'], value: 31, hidden: null },
  { __typename: 'ReportCell', dimensions: ['c1', '2026-Q2'], value: null, hidden: 'SMALL_NUMBER' },
  { __typename: 'ReportCell', dimensions: ['c2', '2026-Q1'], value: null, hidden: 'WOULD_GIVE_ANOTHER_AWAY' },
  { __typename: 'ReportCell', dimensions: ['c2', '2026-Q2'], value: 0, hidden: null },
];

describe('a closed view as a file', () => {
  it('has the name beside the code, quoted and never a formula, and words for what is hidden', () => {
    expect(viewFile(viewOf({ cells }), 2026, nameOf, textsOf('en'), english.locale)).toEqual({
      name: 'centre-by-quarter_people_2026_closed-2026-06-30.csv',
      content: [
        'source,"MRC Network, People by centre and quarter"',
        'closed on,2026-06-30',
        'closed at,2026-07-02T02:00:30.000Z',
        'not shown,"numbers from 1 to 9, and numbers that would give one of them away"',
        '',
        'centre,centre (name),quarter,People',
        'c1,"Centre ""Dushanbe"", north",2026-Q1,31',
        'c1,"Centre ""Dushanbe"", north",2026-Q2,not shown: small number',
        'c2,"\'=HYPERLINK(""http://elsewhere"")",2026-Q1,not shown: would give another away',
        'c2,"\'=HYPERLINK(""http://elsewhere"")",2026-Q2,0',
        '',
      ].join('\r\n'),
    });
  });

  it('is in the reader’s language, with a name for every code but the period', () => {
    const view = viewOf({
      view: 'COUNTRY_BY_SERVICE_BY_QUARTER',
      measure: 'REFERRALS_SENT',
      dimensions: ['COUNTRY', 'SERVICE', 'QUARTER'],
      cells: [{ __typename: 'ReportCell', dimensions: ['TJ', 'LEG-01', '2026-Q1'], value: 12, hidden: null }],
    });
    const { name, content } = viewFile(view, null, nameOf, textsOf('ru'), russian.locale);
    expect(name).toBe('country-by-service-by-quarter_referrals-sent_all-years_closed-2026-06-30.csv');
    expect(content).toContain(
      [
        'страна;страна (название);услуга;услуга (название);квартал;Отправленные направления',
        'TJ;Tajikistan;LEG-01;Unpaid or underpaid wages;2026-Q1;12',
        '',
      ].join('\r\n'),
    );
  });
});
