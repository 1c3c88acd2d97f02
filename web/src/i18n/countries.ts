/** Countries that the centres meet most often; they lead every list. */
const nearby = ['TJ', 'KG', 'KZ', 'UZ', 'RU', 'AF', 'TM', 'BY', 'TR', 'AE'];

const others =
  'AD AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KI KM KN KP KR KW LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TL TN TO TT TV TW TZ UA UG US UY VA VC VE VN VU WS YE ZA ZM ZW';

export const countryCodes: readonly string[] = [...nearby, ...others.split(' ')];
export const nearbyCountries: ReadonlySet<string> = new Set(nearby);

/** Languages a person may speak, those of the region first. */
export const spokenLanguageCodes: readonly string[] =
  'tg ru uz ky kk fa ps en tk uz-Cyrl az hy ka uk be ur hi ne bn pa ta si id ms fil th vi my km lo zh ko ar tr am ti so sw fr es pt de pl ro ku'.split(
    ' ',
  );
