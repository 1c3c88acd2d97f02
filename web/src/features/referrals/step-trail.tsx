import { useText } from '../../i18n/use-text';
import type { ReferStep } from './refer.values';
import classes from './refer.module.css';

const trail = ['who', 'see', 'consent', 'sent'] as const;

/** Where in the referral one is. */
export const StepTrail = ({ step }: { readonly step: ReferStep }) => {
  const text = useText();
  return (
    <ol className={classes['trail']} aria-label={text('refer.steps')}>
      {trail.map((each) => (
        <li
          key={each}
          className={each === step ? classes['here'] : undefined}
          {...(each === step ? { 'aria-current': 'step' as const } : {})}
        >
          {text(`refer.step.${each}`)}
        </li>
      ))}
    </ol>
  );
};
