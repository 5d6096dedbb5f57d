import '../../components/pages.css';
import { startPage } from '../pages/start-page.tsx';
import { WelcomeApp } from './welcome-app.tsx';

startPage(<WelcomeApp />);
