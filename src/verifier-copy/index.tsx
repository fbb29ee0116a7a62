/** Entry of the copy to keep: the check as one file, which opens from a disk (plugins/verifier-copy). */
import './styles.css'; // first, so that the components' own rules come after it
import { createRoot } from 'react-dom/client';
import { Page } from './Page';

createRoot(document.querySelector('main') as HTMLElement).render(<Page />);
