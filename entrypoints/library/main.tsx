import '../../components/pages.css';
import { startPage } from '../pages/start-page.tsx';
import { LibraryApp } from './library-app.tsx';

startPage(<LibraryApp />);
