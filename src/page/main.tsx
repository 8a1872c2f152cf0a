import { render } from 'preact';
import './style.css';
import { App } from './ui/app.tsx';

const root = document.getElementById('page');
if (root !== null) render(<App />, root);
