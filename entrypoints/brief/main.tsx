import '../../components/pages.css';
import '../../components/brief/brief.css';
import { startPage } from '../pages/start-page.tsx';
import { BriefApp } from './brief-app.tsx';

startPage(<BriefApp />);
