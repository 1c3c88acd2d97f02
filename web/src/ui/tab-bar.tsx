import type { ReactNode } from 'react';
import { Tabs } from '@mantine/core';
import classes from './tab-bar.module.css';

export type Tab<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  readonly count?: number | string | undefined;
};

type TabBarProps<Name extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ReactNode;
};

/** Tabs with live counts over one panel. */
export const TabBar = <Name extends string>({ label, tabs, chosen, onChoose, children }: TabBarProps<Name>) => (
  <Tabs
    value={chosen}
    onChange={(value) => {
      const tab = tabs.find(({ name }) => name === value);
      if (tab) onChoose(tab.name);
    }}
    keepMounted={false}
  >
    <Tabs.List className={classes['list']} aria-label={label}>
      {tabs.map(({ name, label: words, count }) => (
        <Tabs.Tab value={name} key={name} className={classes['tab']}>
          {words}
          {count !== undefined && <span className={classes['count']}>{count}</span>}
        </Tabs.Tab>
      ))}
    </Tabs.List>
    <Tabs.Panel value={chosen} pt="sm">
      {children}
    </Tabs.Panel>
  </Tabs>
);
