/** The page of the benchmark with react-pdf, and the first page alone. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Document, Page, pdfjs } from 'react-pdf';
import { host } from './stage.ts';

pdfjs.GlobalWorkerOptions.workerSrc = '/own/pdf.worker.min.mjs';
const page = createElement(Page, { pageNumber: 1, width: host.clientWidth - 32 });
createRoot(host).render(createElement(Document, { file: '/file.pdf' }, page));
