import { Skeleton } from '@mantine/core';
import type { PreviewDisclosureQuery } from '../../generated/referrals';
import type { Reading } from '../../graphql/use-read';
import { refusalText } from '../../i18n/refusal-text';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { Loaded } from '../../ui/screen-state';

/** Stands until it is known what may be offered of the person, or says why it is not. */
export const NeedComes = ({ reading }: { readonly reading: Reading<PreviewDisclosureQuery> }) => {
  const text = useText();
  const format = useFormat();
  return (
    <Loaded reading={reading} skeleton={<Skeleton height={420} />}>
      {({ previewDisclosure: known }) =>
        'code' in known && <Notice kind="problem" title={refusalText(text, format, known)} />
      }
    </Loaded>
  );
};
