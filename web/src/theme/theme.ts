import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { colours } from './colours';

const teal: MantineColorsTuple = [
  '#e9f5f4',
  '#cfe8e6',
  '#a4d4d0',
  '#74beb8',
  '#46a49d',
  '#22877f',
  '#0f7169',
  '#0b615b',
  '#084d48',
  '#063b37',
];

const grey: MantineColorsTuple = [
  '#f6f8f8',
  '#edf0f0',
  '#dfe4e4',
  '#cbd2d2',
  '#a9b3b3',
  '#7c8888',
  '#576363',
  '#424c4c',
  '#2c3434',
  '#1a2020',
];

const dark: MantineColorsTuple = [
  '#d5dcdb',
  '#b3bdbc',
  '#93a09f',
  '#64716f',
  '#3a4544',
  '#2b3534',
  '#1d2525',
  '#161d1d',
  '#101616',
  '#0b1010',
];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, gray: grey, dark },
  fontFamily: "'Noto Sans Variable', 'Noto Sans', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', monospace",
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.5' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md', inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right', allowDeselect: false } },
    Radio: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { size: 'sm' } },
    Menu: { defaultProps: { transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true } },
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 80 }, openDelay: 300 } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...colours.light,
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#172020',
    '--mantine-color-dimmed': '#526060',
    '--mantine-color-placeholder': '#667373',
    '--mantine-color-error': '#9b1c12',
    '--mantine-color-anchor': '#0b615b',
    '--mantine-color-default-border': '#c4cdcd',
  },
  dark: {
    ...colours.dark,
    '--mantine-color-body': '#182020',
    '--mantine-color-text': '#e6ecec',
    '--mantine-color-dimmed': '#a2afae',
    '--mantine-color-placeholder': '#8c9998',
    '--mantine-color-error': '#ffaaa0',
    '--mantine-color-anchor': '#74beb8',
    '--mantine-color-default-border': '#3a4645',
  },
});
