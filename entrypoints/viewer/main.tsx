import '../../components/pages.css';
import '../../components/viewer/viewer.css';
import '../../components/viewer/word.css';
import { startPage } from '../pages/start-page.tsx';
import { ViewerApp } from './viewer-app.tsx';

startPage(<ViewerApp />);
