/** The entry of verifier.html, which works from a disk (plugins/verifier-copy). */
import './styles.css'; // first, so that components override it
import { createRoot } from 'react-dom/client';
import { Page } from './Page';

createRoot(document.querySelector('main') as HTMLElement).render(<Page />);
