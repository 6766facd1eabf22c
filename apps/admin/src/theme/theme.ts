import {
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  PasswordInput,
  TextInput,
} from '@mantine/core';

/** Xanh ngọc đậm: links, marks of choice, primary buttons. */
const jade: MantineColorsTuple = [
  '#e9f5f3',
  '#d0e9e4',
  '#a3d5cc',
  '#72beb2',
  '#4aa89a',
  '#2d9183',
  '#1d7a6e',
  '#14655c',
  '#0d524b',
  '#083f3a',
];

/** Warm greys, so that long tables do not glare. */
const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f4f1eb',
  '#eae6dd',
  '#dcd6ca',
  '#c6bfb1',
  '#a29b8e',
  '#77726a',
  '#575450',
  '#3b3a38',
  '#242424',
];

const dark: MantineColorsTuple = [
  '#e3e5e1',
  '#b4bab8',
  '#98a09e',
  '#6d7675',
  '#434c4d',
  '#333b3d',
  '#262d2f',
  '#1c2224',
  '#15191b',
  '#0e1213',
];

export const theme = createTheme({
  primaryColor: 'jade',
  primaryShade: { light: 7, dark: 6 },
  colors: { jade, gray, dark },
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, -apple-system, Roboto, 'Noto Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, monospace",
  fontSizes: { xs: '13px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.3' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs', fw: 500 } }),
    InputWrapper: { styles: { label: { fontWeight: 400, color: 'var(--ink-soft)' } } },
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'xs' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    Select: { defaultProps: { size: 'xs' } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    DateInput: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
  },
});

/** Mantine's own greys for hints and placeholders are too faint on warm paper; these keep 4.5:1 in both schemes. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#20262a',
    '--mantine-color-dimmed': '#5a5f60',
    '--mantine-color-placeholder': '#6a6d6b',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': '#a3341f',
    '--mantine-color-anchor': '#14655c',
  },
  dark: {
    '--mantine-color-body': '#1c2224',
    '--mantine-color-text': '#e3e5e1',
    '--mantine-color-dimmed': '#a3abaa',
    '--mantine-color-placeholder': '#9aa3a2',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': '#f0937d',
    '--mantine-color-anchor': '#72beb2',
  },
});
