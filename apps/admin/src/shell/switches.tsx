import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react';
import { useShellMessages } from '../i18n/index.ts';
import { getLocale, setLocale } from '../lib/i18n.ts';
import classes from './tool-button.module.css';

const NEXT: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' };
const ICONS = { auto: IconSunMoon, light: IconSun, dark: IconMoon };

/** Tiếng Việt / English. */
export function LanguageSwitch() {
  const messages = useShellMessages().header;
  const other = getLocale() === 'vi' ? 'en' : 'vi';
  return (
    <button
      type="button"
      className={classes.tool}
      onClick={() => setLocale(other)}
      title={messages.languageLabel}
      lang={other}
    >
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span className="visually-hidden">{messages.languageLabel}</span>
    </button>
  );
}

/** Sáng, tối, theo hệ thống. */
export function ThemeSwitch() {
  const messages = useShellMessages().header;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const SchemeIcon = ICONS[colorScheme];
  const label = messages.theme[colorScheme];
  return (
    <button
      type="button"
      className={classes.tool}
      onClick={() => setColorScheme(NEXT[colorScheme])}
      aria-label={label}
      title={label}
    >
      <SchemeIcon size={18} stroke={1.7} aria-hidden="true" />
    </button>
  );
}
