import { Skeleton } from '@mantine/core';
import { useText } from '../i18n/use-text';
import classes from './gate.module.css';

const Bones = () => (
  <>
    <Skeleton height={32} width={280} mb="lg" />
    <Skeleton height={44} mb="xs" />
    <Skeleton height={44} mb="xs" />
    <Skeleton height={44} />
  </>
);

/** Stands where no text has come yet. */
export const LoadingBones = () => (
  <div className={classes['loading']} aria-busy>
    <Bones />
  </div>
);

export const LoadingPage = () => {
  const text = useText();
  return (
    <div className={classes['loading']} aria-busy aria-label={text('shell.loading')} role="status">
      <Bones />
    </div>
  );
};
