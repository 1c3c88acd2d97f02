import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useText } from '../../i18n/use-text';
import { useDeskTabs } from '../../shell/places';
import { PageHead } from '../../ui/page-head';
import classes from './oversight.module.css';

type DeskHeadProps = { readonly title: string; readonly say?: string; readonly actions?: ReactNode };

/** The head of a page of the desk of data protection, with the ways to its other parts for who has more than one. */
export const DeskHead = ({ title, say, actions }: DeskHeadProps) => {
  const text = useText();
  const tabs = useDeskTabs();
  return (
    <>
      <PageHead tab={title} title={title} below={say} actions={actions} />
      {tabs.length > 1 && (
        <nav aria-label={text('desk.parts')} className={classes['parts']}>
          <ul>
            {[{ to: '/data-protection', label: 'desk.start' as const }, ...tabs].map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to}>{text(label)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
};
