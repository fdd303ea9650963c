/** The page of the benchmark with the component for pages that comes with pdf.js, and no application around it. */
import { getDocument } from 'pdfjs-dist';
import { options } from './pdfjs.ts';
import { EventBus, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import { box, bytes, host } from './stage.ts';

// It wants a box that lies above the page.
box.style.position = 'absolute';
host.className = 'pdfViewer';
const eventBus = new EventBus();
const linkService = new PDFLinkService({ eventBus });
const viewer = new PDFViewer({ container: box, viewer: host, eventBus, linkService });
linkService.setViewer(viewer);
eventBus.on('pagesinit', () => {
  viewer.currentScaleValue = 'page-width';
});
const pdf = await getDocument({ data: await bytes, ...options }).promise;
viewer.setDocument(pdf);
linkService.setDocument(pdf);
