import '../../components/style.css';
import './popup.css';
import { drawFrame, forgetFrame, rememberFrame } from './frame';

const root = document.getElementById('root');
const known = root !== null && drawFrame(root);
// After what can be drawn at once: it weighs a hundred times as much.
const { fillPopup } = await import('./fill');
await fillPopup(known, (page, { consent, history }) => {
  if (consent && !('closed' in history) && !history.locks) rememberFrame(page);
  else forgetFrame();
});
