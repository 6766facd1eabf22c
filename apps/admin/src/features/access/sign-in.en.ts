import type { Messages } from '../../lib/i18n.ts';
import type { signInVi } from './sign-in.vi.ts';

/** English of the log-in page. */
export const signInEn: Messages<typeof signInVi> = {
  title: 'Sign in',
  username: 'Username',
  password: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  submit: 'Sign in',
  expired: 'The session has ended. Sign in again to go on where you were.',
  needUsername: 'Enter your username.',
  needPassword: 'Enter your password.',
  wrong: 'The username or the password is wrong.',
  locked: (until) => `The account is locked until ${until} after repeated wrong passwords. Sign in again after that.`,
  lockedUnknown: 'The account is locked for a while after repeated wrong passwords. Try again later.',
  disabled: 'The account is disabled. Ask the system administrator.',
  offline: 'The server was not reached. Check the network and try again.',
  server: 'The server failed. Try again in a few minutes.',
  demonstration: (province) => `Demonstration of ${province}`,
  demonstrationHint:
    'The demonstration usernames and passwords are printed in the terminal where the program was started. No real person is in these data.',
};
