// The page around the frame: lets it be as high as it wants, and takes the person back when they are done.
import { connectFrame } from './oots-preview-space-frame.js';

const iframe = document.querySelector('.preview');
const frame = connectFrame(iframe, { origin: new URL(iframe.src).origin });
frame.speak(iframe.dataset.lang);
