import '../../components/pages.css';
import '../../components/sidepanel/sidepanel.css';
import { startPage } from '../pages/start-page.tsx';
import { SidePanelApp } from './sidepanel-app.tsx';

startPage(<SidePanelApp />);
