import type { MergePreviewQuery } from '../../../generated/merging';
import { useText } from '../../../i18n/use-text';
import { PersonName } from '../../../ui/person-name';

type Preview = Extract<MergePreviewQuery['previewMerge'], { readonly __typename: 'MergePreview' }>;
type Rows = { readonly rows: readonly object[]; readonly endCursor: string | null } | null;

const useCounted = () => {
  const text = useText();
  return (what: 'requests' | 'referrals', rows: Rows): string => {
    const count = rows?.rows.length ?? 0;
    return text(rows?.endCursor ? `merging.${what}.many` : `merging.${what}`, { count });
  };
};

/** What would hold for the whole if two records were one, and what there is of each as far as who reads may know. */
export const MergeConsequences = ({ preview }: { readonly preview: Preview }) => {
  const text = useText();
  const counted = useCounted();
  const said = [
    preview.protects && 'merging.preview.protects',
    !preview.agreesToCare && 'merging.preview.care',
    !preview.inStatistics && 'merging.preview.statistics',
    !preview.agreesToFollowUp && 'merging.preview.followUp',
    preview.phoneIsUnsafe && 'merging.preview.phone',
    'merging.preview.partners',
    'merging.preview.fields',
  ] as const;
  return (
    <section aria-label={text('merging.preview')}>
      <p style={{ margin: 0 }}>{text('merging.preview.counted')}</p>
      <ul>
        {preview.sides.map(({ id, name, reference, requests, referrals }) => (
          <li key={id}>
            <PersonName name={name} /> <bdi>{reference}</bdi>
            <div>
              {text('merging.side.has', {
                requests: counted('requests', requests),
                referrals: counted('referrals', referrals),
              })}
            </div>
          </li>
        ))}
      </ul>
      <p style={{ margin: 0 }}>{text('merging.preview')}</p>
      <ul>{said.map((id) => id && <li key={id}>{text(id)}</li>)}</ul>
    </section>
  );
};
