import { Link } from '@tanstack/react-router';
import { useShellMessages } from '../i18n/index.ts';
import { useSession } from '../lib/session.ts';
import { listRooms } from './navigation.ts';
import classes from './side-navigation.module.css';

/** Danh mục bên trái, or in the drawer on a phone. */
export function SideNavigation({ onChoose }: { readonly onChoose?: () => void }) {
  const messages = useShellMessages().navigation;
  const permissions = useSession()?.user?.permissions ?? [];
  return (
    <nav className={classes.navigation} aria-label={messages.label}>
      {listRooms(permissions).map(({ field, rooms }) => (
        <div key={field} className={classes.field}>
          {(rooms.length > 1 || rooms[0]?.label !== field) && <div className={classes.name}>{messages[field]}</div>}
          <ul>
            {rooms.map(({ to, label, icon: RoomIcon }) => (
              <li key={to}>
                <Link
                  to={to}
                  className={classes.room}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  {...(onChoose ? { onClick: onChoose } : {})}
                >
                  <RoomIcon size={17} stroke={1.6} aria-hidden="true" />
                  {messages[label]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
