/**
 * The page of the benchmark with react-pdf, as its own sample shows a document: all pages, one below the other, with
 * the boundaries that it asks for.
 */
import { createElement, Suspense, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Document, Page, pdfjs } from 'react-pdf';
import { host } from './stage.ts';

pdfjs.GlobalWorkerOptions.workerSrc = '/own/pdf.worker.min.mjs';
const width = host.clientWidth - 32;
const fallback = 'Loading';

function Sample(): ReactElement {
  const [count, setCount] = useState(0);
  const pages = Array.from({ length: count }, (_, at) =>
    createElement(Suspense, { key: at, fallback }, createElement(Page, { pageNumber: at + 1, width })),
  );
  const onLoadSuccess = ({ numPages }: { readonly numPages: number }): void => setCount(numPages);
  const shown = createElement(Document, { file: '/file.pdf', onLoadSuccess }, pages);
  return createElement(Suspense, { fallback }, shown);
}

createRoot(host).render(createElement(Sample));
