import type { Theme } from 'vitepress';
// Without the fonts of the theme: those of the system will do.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';

const theme: Theme = DefaultTheme;

export default theme;
