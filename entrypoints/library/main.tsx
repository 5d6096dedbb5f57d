import '../../components/pages.css';
import { ownStore } from '../pages/own-store.ts';
import { startPage } from '../pages/start-page.tsx';
import { LibraryApp } from './library-app.tsx';

// The first rows wait for the database: it is opened while the page is drawn. Why it can't be is told by who asks for rows.
ownStore().catch(() => {});
startPage(<LibraryApp />);
