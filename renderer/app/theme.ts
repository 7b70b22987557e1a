import {
  Button,
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** Lightest to darkest. Light screens fill with shade 7, dark ones with shade 4: both pass AA on their ground. */
const amber: MantineColorsTuple = [
  '#fff4e0',
  '#fbe5c0',
  '#f0c987',
  '#f2bd6b',
  '#f4b252',
  '#d98f2a',
  '#bf7412',
  '#a85a00',
  '#8c4a00',
  '#5a431b',
];

/** Slate instead of Mantine's greys, for the parts of its components that the tokens do not reach. */
const dark: MantineColorsTuple = [
  '#e7ebf1',
  '#a3afc0',
  '#8d9aae',
  '#5b6a80',
  '#243042',
  '#1f2a39',
  '#192230',
  '#141b25',
  '#10161f',
  '#0e131a',
];
const gray: MantineColorsTuple = [
  '#f5f6f8',
  '#eef1f5',
  '#e5e8ee',
  '#d6dbe3',
  '#c4cbd6',
  '#8b96a8',
  '#6f7b8e',
  '#5d687a',
  '#364152',
  '#18202c',
];

export const theme = createTheme({
  colors: { amber, dark, gray },
  primaryColor: 'amber',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    if (input.variant !== 'filled') return colors;
    return {
      ...colors,
      background: 'var(--accent)',
      hover: 'color-mix(in srgb, var(--accent), var(--text) 14%)',
      color: 'var(--on-accent)',
    };
  },
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.45', lg: '1.4', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '9px', lg: '10px', xl: '13px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      vars: (_, { size }) =>
        size === 'xs' ? { root: { '--button-fz': '12.5px', '--button-height': '28px' } } : { root: {} },
    }),
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 100 },
        shadow: 'md',
        withInitialFocusPlaceholder: false,
      },
    },
    Tooltip: { defaultProps: { transitionProps: { duration: 80 }, openDelay: 400, withArrow: false } },
    Spotlight: { defaultProps: { overlayProps: { backgroundOpacity: 0.35, blur: 0 } } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120, transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.35 },
        centered: true,
      },
    },
  },
});

const fromTokens = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-error': 'var(--mood-bad)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-shadow-md': 'var(--shadow)',
};

/** Mantine's own variables, drawn from the tokens so that a colour is written down once. */
export const mantineVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: fromTokens,
});
