/** The entry of the offline copy (verifier.html), which plugins/verifier-copy writes. */
import './styles.css'; // Components override these styles, so this import is first.
import { createRoot } from 'react-dom/client';
import { Page } from './Page';

createRoot(document.querySelector('main') as HTMLElement).render(<Page />);
