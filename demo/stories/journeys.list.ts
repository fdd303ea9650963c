/** Whole journeys: every scenario of `oots-preview-space/msw`, answered by MSW, to be gone through to the end. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { setupWorker } from 'msw/browser';
import type { LeaveEvent } from '../../src/host/events.ts';
import { previewHandlers, scenarios, type ScenarioName } from '../../src/msw/index.ts';

const worker = setupWorker();
let started: Promise<unknown> | undefined;

/** The worker lies beside the page of the stories, and sees what they ask for. */
function start(): Promise<unknown> {
  const url = new URL('mockServiceWorker.js', location.href).pathname;
  started ??= worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url } });
  return started;
}

/** A visit of its own each time: what was decided before is not decided here. */
async function visit(name: ScenarioName): Promise<string> {
  await start();
  const src = new URL(`preview/${crypto.randomUUID()}`, location.href).href;
  worker.use(...previewHandlers(src, name));
  return src;
}

/** Nobody is taken out of the storybook. */
function stay(event: LeaveEvent): void {
  event.preventDefault();
  const told = document.querySelector('.left');
  if (told) told.textContent = `Here the person leaves for ${event.url}`;
}

function journey(about: string, src: string): TemplateResult {
  return html`
    <aside class="about">
      <p>${about}</p>
      <p class="left" role="status"></p>
    </aside>
    <oots-preview-space src=${src} @oots-leave=${stay}></oots-preview-space>
  `;
}

export default {
  title: 'Whole/Journeys',
  component: 'oots-preview-space',
  parameters: { controls: { disable: true } },
  excludeStories: ['story'],
} satisfies Meta;

export function story(name: ScenarioName): StoryObj {
  const { about } = scenarios[name];
  return {
    loaders: [async () => ({ src: await visit(name) })],
    render: (_args, { loaded }) => journey(about, String(loaded['src'])),
  };
}
