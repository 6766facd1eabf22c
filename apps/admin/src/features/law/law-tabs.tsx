import { Link } from '@tanstack/react-router';
import classes from './law.module.css';
import { useLawMessages } from './law-catalogue.ts';

const ROOMS = [
  { to: '/phap-luat', label: 'instruments' },
  { to: '/phap-luat/quy-tac', label: 'rules' },
  { to: '/phap-luat/chua-kiem-chung', label: 'reviews' },
] as const;

/** Ba phần của Pháp luật. */
export function LawTabs() {
  const { tabs } = useLawMessages();
  return (
    <nav aria-label={tabs.label} className={classes.tabs}>
      {ROOMS.map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {tabs[label]}
        </Link>
      ))}
    </nav>
  );
}
