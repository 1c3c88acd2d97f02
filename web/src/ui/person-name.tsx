import classes from './person-name.module.css';

type Name = { readonly script: string; readonly latin: string | null };

const scripts: ReadonlyArray<readonly [RegExp, string, 'ltr' | 'rtl']> = [
  [/\p{Script=Arabic}/u, 'und-Arab', 'rtl'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl', 'ltr'],
  [/\p{Script=Armenian}/u, 'und-Armn', 'ltr'],
  [/\p{Script=Devanagari}/u, 'und-Deva', 'ltr'],
  [/\p{Script=Hebrew}/u, 'und-Hebr', 'rtl'],
];

const scriptOf = (text: string): { lang: string; dir: 'ltr' | 'rtl' } => {
  const found = scripts.find(([pattern]) => pattern.test(text));
  return found ? { lang: found[1], dir: found[2] } : { lang: 'und-Latn', dir: 'ltr' };
};

type PersonNameProps = { readonly name: Name; readonly size?: 'line' | 'page'; readonly after?: string };

/** A name in its own script first, and the Latin line below it, dimmed. */
export const PersonName = ({ name, size = 'line', after }: PersonNameProps) => {
  const script = scriptOf(name.script);
  const latin = name.latin === name.script ? null : name.latin;
  return (
    <span className={classes[size]}>
      <span className={classes['script']}>
        <bdi {...script}>{name.script}</bdi>
      </span>
      {(latin !== null || after !== undefined) && (
        <span className={classes['latin']}>
          {latin !== null && (
            <bdi lang="und-Latn" dir="ltr">
              {latin}
            </bdi>
          )}
          {latin !== null && after !== undefined && <span aria-hidden> · </span>}
          {after !== undefined && <bdi>{after}</bdi>}
        </span>
      )}
    </span>
  );
};
