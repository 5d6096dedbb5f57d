import '../../components/pages.css';
import { startPage } from '../pages/start-page.tsx';
import { PopupApp } from './popup-app.tsx';
import { gatherFacts } from './tab-facts.ts';

// Asked before anything is drawn: the answers take as long as the drawing.
startPage(<PopupApp first={gatherFacts(false)} />);
