import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language-provider';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { saveFile } from '../reports/save-file';
import { ledgerFile, mostRows, readLedger, type LedgerFile } from './ledger-file';

type ExportButtonProps<Row> = {
  readonly file: LedgerFile<Row>;
  readonly ask: (
    after: string | null,
  ) => Promise<{ readonly rows: readonly Row[]; readonly endCursor: string | null } | undefined>;
};

/** Saves what is shown, to its end, as a file; says where it was cut or could not be read. */
export const ExportButton = <Row,>({ file, ask }: ExportButtonProps<Row>) => {
  const text = useText();
  const format = useFormat();
  const { locale } = useLanguage();
  const [state, setState] = useState<'at-rest' | 'reading' | 'failed' | 'cut'>('at-rest');
  const save = async (): Promise<void> => {
    setState('reading');
    const read = await readLedger(ask);
    if (read) saveFile(`${file.name}_${format.today()}.csv`, ledgerFile(file, read, text, locale));
    setState(read === undefined ? 'failed' : read.isCut ? 'cut' : 'at-rest');
  };
  return (
    <>
      <Button
        variant="default"
        mt={24}
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={state === 'reading'}
        onClick={() => void save()}
      >
        {text('ledger.export')}
      </Button>
      {state === 'failed' && <Notice kind="problem" title={text('ledger.export.failed')} />}
      {state === 'cut' && <Notice kind="info" title={text('ledger.file.cut', { rows: mostRows })} />}
    </>
  );
};
